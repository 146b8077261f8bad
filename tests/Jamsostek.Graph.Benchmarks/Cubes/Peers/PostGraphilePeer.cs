using System.Diagnostics;
using System.Globalization;
using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Benchmarks.Load;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>PostGraphile with aggregates on a PostgreSQL of its own: what is measured beside the product. Its packages and tables stand in the folder <c>PostGraphile</c>.</summary>
internal sealed class PostGraphilePeer : IPeer
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "PostGraphile");

    private readonly DataScale _scale;
    private readonly PostgresServer _postgres;
    private readonly ChildServer _http;

    private PostGraphilePeer(string name, DataScale scale, PostgresServer postgres, ChildServer http) => (Name, _scale, _postgres, _http) = (name, scale, postgres, http);

    /// <inheritdoc />
    public string Name { get; }

    /// <summary>Installs the packages.</summary>
    public static Task InstallAsync() => NodeProgram.InstallAsync(Folder);

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

    /// <inheritdoc />
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
                    KindOf(load), await HttpAnswers.AskAsync(ourHttp, "/graphql", Scripts.Body(load, load.Variables[turn])), await HttpAnswers.AskAsync(http, "/graphql", Scripts.Body(theirs, theirs.Variables[turn])));
            }
        }
    }

    /// <inheritdoc />
    public Target Target(string folder, LoadCase load) => new(Name, _http, Scripts.Graph(folder, Case(load)));

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _postgres.DisposeAsync();
    }

    private static QuestionKind KindOf(LoadCase load) => Enum.Parse<QuestionKind>(load.Name);

    private LoadCase Case(LoadCase load)
    {
        var kind = KindOf(load);
        return load with { Name = $"{kind}-{Name}", Document = PostGraphileQuestions.Document(kind), Variables = [.. Questions.Of(kind, _scale).Select(PostGraphileQuestions.Variables)] };
    }

    private static ProcessStartInfo Program(Uri address, PostgresServer postgres, int connections)
    {
        var start = NodeProgram.Start(Folder, address);
        start.Environment["GRAPHILE_ENV"] = "production";
        start.Environment["DATABASE_URL"] = postgres.Url;
        start.Environment["DATABASE_CONNECTIONS"] = connections.ToString(CultureInfo.InvariantCulture);
        return start;
    }
}
