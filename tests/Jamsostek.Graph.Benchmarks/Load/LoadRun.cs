using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Jamsostek.Graph.Benchmarks.Load;

/// <summary>
/// The load run: every case against our server, the hand-written endpoint and the constant bytes, in turns, so that a noisy neighbour disturbs all alike.
/// Prints the medians of the rounds as a table of ratios.
/// </summary>
internal static class LoadRun
{
    /// <summary>Runs everything; takes some minutes.</summary>
    /// <param name="connections">Requests under way at any time.</param>
    /// <param name="seconds">How long one measurement lasts.</param>
    public static async Task RunAsync(int connections, int seconds)
    {
        var folder = Directory.CreateTempSubdirectory("jamsostek-load-").FullName;
        try
        {
            using var ours = await ChildServer.StartAsync(
                "Jamsostek.Graph.Server.dll",
                address => ["serve", "--urls", address.ToString(), "--data", Path.Combine(folder, "data"), "--set", "Log:Level=Warning", "--set", "GraphQL:ResponseCacheBytes=0"],
                "/health/ready");
            await SaveAnswersAsync(ours, folder);
            using var floor = await ChildServer.StartAsync("Jamsostek.Graph.Benchmarks.dll", address => ["floor", address.ToString(), folder], "/constant/typename");
            await CompareAsync(ours, floor);
            Console.WriteLine($"{connections} connections, median of {Rounds.Count} rounds of {seconds} s; requests per second (CPU ms per request).\n");
            Console.WriteLine("| case | bytes | ours | hand-written | constant bytes | ours / hand-written | ours / constant | p99 ours / hand-written |");
            Console.WriteLine("|---|---|---|---|---|---|---|---|");
            foreach (var load in LoadCases.All)
            {
                var targets = new List<Target> { new("ours", ours, Scripts.Graph(folder, load)), new("constant", floor, Scripts.Constant(folder, load)) };
                if (load.FloorQueries.Count > 0)
                {
                    targets.Add(new Target("floor", floor, Scripts.Floor(folder, load)));
                }

                var measured = await Rounds.MeasureAsync(targets, connections, seconds);
                Print(load, new FileInfo(AnswerPath(folder, load)).Length, measured);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nResident after the run: ours {ours.ResidentMiB:0} MiB, floor {floor.ResidentMiB:0} MiB."));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Print(LoadCase load, long bytes, Dictionary<string, Measurement> measured)
    {
        var (ours, constant) = (measured["ours"], measured["constant"]);
        var floor = measured.GetValueOrDefault("floor");
        var row = string.Create(
            CultureInfo.InvariantCulture,
            $"| {load.Title} | {bytes:N0} | {ours} | {(floor is null ? "–" : floor.ToString())} | {constant} | {Ratio(ours.PerSecond, floor?.PerSecond)} | {Ratio(ours.PerSecond, constant.PerSecond)} | {Ratio(ours.P99, floor?.P99)} |");
        Console.WriteLine(row);
    }

    private static string Ratio(double value, double? floor) => floor is { } known ? (value / known).ToString("0.00", CultureInfo.InvariantCulture) : "–";

    private static string AnswerPath(string folder, LoadCase load) => Path.Combine(folder, load.Name + ".json");

    private static async Task SaveAnswersAsync(ChildServer ours, string folder)
    {
        using var http = new HttpClient { BaseAddress = ours.Address };
        foreach (var load in LoadCases.All)
        {
            var answer = await AskAsync(http, "/graphql", Scripts.Body(load, load.Variables[0]));
            await File.WriteAllBytesAsync(AnswerPath(folder, load), answer);
        }
    }

    /// <summary>Both must give the same answer to every variation, or their speeds cannot be compared.</summary>
    private static async Task CompareAsync(ChildServer ours, ChildServer floor)
    {
        using var ourHttp = new HttpClient { BaseAddress = ours.Address };
        using var floorHttp = new HttpClient { BaseAddress = floor.Address };
        foreach (var load in LoadCases.All)
        {
            foreach (var (variables, query) in load.Variables.Zip(load.FloorQueries))
            {
                var body = Scripts.Body(load, variables);
                var (mine, byHand) = (await AskAsync(ourHttp, "/graphql", body), await AskAsync(floorHttp, $"/floor/{load.Name}?{query}", body));
                if (!JsonNode.DeepEquals(JsonNode.Parse(mine), JsonNode.Parse(byHand)))
                {
                    throw new InvalidOperationException($"The answers to {load.Name} {query} differ:\n{Encoding.UTF8.GetString(mine)}\n{Encoding.UTF8.GetString(byHand)}");
                }
            }
        }
    }

    private static async Task<byte[]> AskAsync(HttpClient http, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
        return await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync();
    }
}
