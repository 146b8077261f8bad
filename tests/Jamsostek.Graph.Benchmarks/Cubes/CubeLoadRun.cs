using System.Globalization;
using System.Text;
using Jamsostek.Graph.Benchmarks.Cubes.Peers;
using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Benchmarks.Load;
using Jamsostek.Graph.Store;

namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>
/// The questions over HTTP as whole GraphQL requests whose variables differ from request to request, beside endpoints with loops by hand, endpoints with SQL on SQLite, and the
/// product's bytes sent as they are, in turns. Answers are compared first. Nothing is kept between requests but by the last cases, which are about that.
/// </summary>
internal static class CubeLoadRun
{
    private const int ManyConnections = 64;
    private const string Ours = "ours";
    private const string Loops = "loops";
    private const string Sqlite = "sqlite";
    private const string Constant = "constant";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs everything; takes some minutes.</summary>
    /// <param name="scale">What is generated.</param>
    /// <param name="connections">Requests under way at any time.</param>
    /// <param name="seconds">How long one measurement lasts.</param>
    /// <param name="others">What is measured too, of what it can be asked.</param>
    public static async Task RunAsync(DataScale scale, int connections, int seconds, PeerKinds others)
    {
        var folder = Directory.CreateTempSubdirectory("jamsostek-cubes-").FullName;
        try
        {
            await WriteAsync(scale, folder);
            using var ours = await StartAsync(folder, "--set", "GraphQL:AnswerCacheBytes=0", "--set", "GraphQL:ResponseCacheBytes=0", "--set", "Projections:Retrain=false");
            var cases = Questions.Kinds.Select(kind => Case(kind, scale)).ToArray();
            await SaveAnswersAsync(ours, folder, cases);
            using var floor = await ChildServer.StartAsync(
                "Jamsostek.Graph.Benchmarks.dll", address => ["cube-floor", address.ToString(), folder, SqlitePath(folder), scale.Factor.ToString(CultureInfo.InvariantCulture)], $"/constant/{cases[0].Name}");
            await HttpAnswers.ShouldBeEqualAsync(ours, floor, cases, static (load, query) => [$"/floor/{load.Name}?{query}", $"/{Sqlite}/{load.Name}?{query}"]);
            await using var peers = await PeerSet.StartAsync(others, scale, SqlitePath(folder), connections);
            await peers.CompareAsync(ours, cases);
            await QuestionsAsync(ours, floor, peers, folder, cases, connections, seconds);
            await AgainAsync(floor, folder, cases, connections, seconds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nResident after the run: ours {ours.ResidentMiB:0} MiB, floor {floor.ResidentMiB:0} MiB."));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task WriteAsync(DataScale scale, string folder)
    {
        var record = new GeneratedRecord(scale);
        var store = (await RecordStore.OpenAsync(new RecordOptions { Path = Path.Combine(folder, "data", "jamsostek.db") })).Value!;
        var published = await store.PublishAsync(record.Facts(withAgencies: true), "generated");
        if (!published.Succeeded)
        {
            throw new InvalidOperationException(published.Error.Message);
        }

        SqliteFile.Write(SqlitePath(folder), record, withAgencies: true);
    }

    private static Task<ChildServer> StartAsync(string folder, params string[] settings) => ChildServer.StartAsync(
        "Jamsostek.Graph.Server.dll",
        address => ["serve", "--urls", address.ToString(), "--data", Path.Combine(folder, "data"), "--set", "Log:Level=Warning", .. settings],
        "/health/ready");

    private static async Task QuestionsAsync(ChildServer ours, ChildServer floor, PeerSet peers, string folder, LoadCase[] cases, int connections, int seconds)
    {
        Console.WriteLine($"Requests per second (CPU ms per request), {connections} connections, median of {Rounds.Count} rounds of {seconds} s; p99 with {ManyConnections} connections.\n");
        Console.WriteLine("| question | bytes | ours | loops by hand | SQLite | constant bytes | ours / loops | CPU ours / loops | ours / SQLite | ours / constant | p99 ours / loops |" + peers.Heads);
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|---|" + peers.Rule);
        foreach (var load in cases)
        {
            Target[] targets =
            [
                new(Ours, ours, Scripts.Graph(folder, load)), new(Loops, floor, Scripts.Floor(folder, load)),
                new(Sqlite, floor, Scripts.Floor(folder, load, Sqlite)), new(Constant, floor, Scripts.Constant(folder, load)),
                .. peers.Targets(folder, load),
            ];
            var measured = await Rounds.MeasureAsync(targets, connections, seconds);
            var many = await Rounds.MeasureAsync(targets[..2], ManyConnections, seconds);
            var (mine, loops, sqlite, constant) = (measured[Ours], measured[Loops], measured[Sqlite], measured[Constant]);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {load.Title} | {new FileInfo(AnswerPath(folder, load)).Length:N0} | {mine} | {loops} | {sqlite} | {constant} | {mine.PerSecond / loops.PerSecond:0.00} | {mine.ProcessorMilliseconds / loops.ProcessorMilliseconds:0.00} | {(sqlite.PerSecond > 0 ? (mine.PerSecond / sqlite.PerSecond).ToString("0", CultureInfo.InvariantCulture) : "–")} | {mine.PerSecond / constant.PerSecond:0.00} | {many[Ours].P99 / many[Loops].P99:0.00} |{peers.Columns(measured, mine)}"));
        }
    }

    /// <summary>The same request again and again: an answer that was kept, and one that the client holds already.</summary>
    private static async Task AgainAsync(ChildServer floor, string folder, LoadCase[] cases, int connections, int seconds)
    {
        var load = cases[0];
        using var keeping = await StartAsync(folder, "--set", "Projections:Retrain=false");
        var path = $"/graphql?query={Uri.EscapeDataString(load.Document)}&variables={Uri.EscapeDataString(load.Variables[0])}";
        using var http = new HttpClient { BaseAddress = keeping.Address, Timeout = Patience };
        await WarmAsync(http, cases);
        using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
        var tag = answer.EnsureSuccessStatusCode().Headers.ETag!.ToString();
        Target[] targets =
        [
            new("repeated", keeping, Scripts.Graph(folder, load with { Name = "repeated", Variables = [load.Variables[0]] })), new(Constant, floor, Scripts.Constant(folder, load)),
            new("held", keeping, Scripts.Get(folder, "held", path, tag)), new("constant by GET", floor, Scripts.Get(folder, "constant-get", $"/constant/{load.Name}", null)),
        ];
        var measured = await Rounds.MeasureAsync(targets, connections, seconds);
        Console.WriteLine("\n| case | ours | constant bytes | ours / constant |");
        Console.WriteLine("|---|---|---|---|");
        Print("Q1 repeated", measured["repeated"], measured[Constant]);
        Print("Q1 held by the client (304)", measured["held"], measured["constant by GET"]);

        static void Print(string title, Measurement mine, Measurement constant) =>
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {title} | {mine} | {constant} | {mine.PerSecond / constant.PerSecond:0.00} |"));
    }

    private static LoadCase Case(QuestionKind kind, DataScale scale)
    {
        var questions = Questions.Of(kind, scale);
        return new LoadCase(
            kind.ToString(), $"{kind}: {Questions.Title(kind)}", Questions.Document(kind), [.. questions.Select(Questions.Variables)], [.. questions.Select(Questions.QueryString)]);
    }

    private static string SqlitePath(string folder) => Path.Combine(folder, "floor.db");

    private static string AnswerPath(string folder, LoadCase load) => Path.Combine(folder, load.Name + ".json");

    private static async Task SaveAnswersAsync(ChildServer ours, string folder, IEnumerable<LoadCase> cases)
    {
        using var http = new HttpClient { BaseAddress = ours.Address, Timeout = Patience };
        await WarmAsync(http, cases);
        foreach (var load in cases)
        {
            await File.WriteAllTextAsync(AnswerPath(folder, load), await HttpAnswers.AskAsync(http, "/graphql", Scripts.Body(load, load.Variables[0])));
        }
    }

    /// <summary>The first request of a version waits for its columns, which takes longer than a request may where the machine is busy.</summary>
    private static async Task WarmAsync(HttpClient http, IEnumerable<LoadCase> cases)
    {
        foreach (var load in cases)
        {
            using var content = new StringContent(Scripts.Body(load, load.Variables[0]), Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(new Uri("/graphql", UriKind.Relative), content);
            _ = await response.Content.ReadAsStringAsync();
        }
    }
}
