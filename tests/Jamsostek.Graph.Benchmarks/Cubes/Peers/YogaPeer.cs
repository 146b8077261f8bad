using System.Diagnostics;
using System.Text.Json;
using Jamsostek.Graph.Benchmarks.Data;
using Jamsostek.Graph.Benchmarks.Load;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>
/// GraphQL Yoga with SQL by hand on the file that the endpoints with SQL read: the same documents, the same answers. It stands in the folder <c>Yoga</c>, but for the SQL, which is
/// handed to it, so that both execute the same.
/// </summary>
internal sealed class YogaPeer : IPeer
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Yoga");

    private readonly ChildServer _http;

    private YogaPeer(ChildServer http) => _http = http;

    /// <inheritdoc />
    public string Name => "Yoga";

    /// <summary>Installs the packages and starts the server.</summary>
    /// <param name="sqlite">The file that <see cref="SqliteFile" /> wrote; the statements are written beside it.</param>
    public static async Task<YogaPeer> StartAsync(string sqlite)
    {
        await NodeProgram.InstallAsync(Folder);
        var statements = Path.Combine(Path.GetDirectoryName(sqlite)!, "statements.json");
        await File.WriteAllTextAsync(statements, Statements());
        return new YogaPeer(await ChildServer.StartAsync("Yoga", address => Program(address, sqlite, statements), "/graphql?query=%7B__typename%7D", others: null));
    }

    /// <inheritdoc />
    public Task CompareAsync(ChildServer ours, IEnumerable<LoadCase> cases) => HttpAnswers.ShouldBeEqualAsync(ours, _http, cases, static (_, _) => ["/graphql"]);

    /// <inheritdoc />
    public Target Target(string folder, LoadCase load) => new(Name, _http, Scripts.Graph(folder, load));

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>The SQL of the questions, and what their numbers mean.</summary>
    private static string Statements() => JsonSerializer.Serialize(new
    {
        pragmas = SqliteQuestions.Pragmas,
        firstMonth = GeneratedRecord.First.ToString(),
        segments = GeneratedRecord.Segments.Select(FactCode.Of),
        statements = Questions.Kinds.ToDictionary(static kind => kind.ToString(), SqliteQuestions.Sql),
    });

    private static ProcessStartInfo Program(Uri address, string sqlite, string statements)
    {
        var start = NodeProgram.Start(Folder, address);
        start.Environment["DATABASE"] = sqlite;
        start.Environment["STATEMENTS"] = statements;
        return start;
    }
}
