using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api;
using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>Asks the schema over snapshots in memory, with the default limits but that of time, which a busy machine may not turn into a failure.</summary>
internal sealed class GraphRunner(ISnapshotSource source, IScanObserver? observer = null, CubeLimits? limits = null)
{
    private static readonly Lazy<GraphQLEngine> Engine = new(static () => new GraphQLEngine(GraphSchema.Build(), new EngineOptions { TimeLimit = TimeSpan.FromMinutes(10) }, TimeProvider.System));

    /// <summary>Over the seed data.</summary>
    public static GraphRunner Seed { get; } = Over(SeedRecord.Snapshot);

    /// <summary>Over some snapshots, oldest first.</summary>
    public static GraphRunner Over(params ReadOnlySpan<Snapshot> snapshots)
    {
        var holder = new SnapshotHolder(Math.Max(1, snapshots.Length));
        foreach (var snapshot in snapshots)
        {
            holder.Publish(snapshot);
        }

        return new GraphRunner(holder);
    }

    /// <summary>The same, with every scan told to an observer.</summary>
    public GraphRunner Watched(IScanObserver watcher) => new(source, watcher, limits);

    /// <summary>The same, with no answer of a cube kept.</summary>
    public GraphRunner Forgetful() => new(source, observer, CubeLimits.Standard with { CacheBytes = 0 });

    /// <summary>Asks, and answers with the raw response.</summary>
    public ValueTask<GraphQLResponse> RespondAsync(string query, string? variables = null) => RespondAsync(new RequestScope(source, source.Current!, observer, limits), query, variables);

    /// <summary>Asks several queries over one state, as the requests of a batch are, and answers with their data.</summary>
    public async Task<List<JsonNode>> BatchAsync(params string[] queries)
    {
        var scope = new RequestScope(source, source.Current!, observer, limits);
        var data = new List<JsonNode>();
        foreach (var query in queries)
        {
            using var response = await RespondAsync(scope, query, null);
            var answer = JsonNode.Parse(response.Body.ToArray())!;
            answer["errors"].ShouldBeNull(answer.ToJsonString());
            data.Add(answer["data"]!);
        }

        return data;
    }

    private static ValueTask<GraphQLResponse> RespondAsync(RequestScope scope, string query, string? variables) => Engine.Value.ExecuteAsync(
        new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(query),
            Variables = variables is null ? default : JsonSerializer.Deserialize<JsonElement>(variables),
            State = scope,
        },
        TestContext.Current.CancellationToken);

    /// <summary>Asks, and answers with the whole JSON answer.</summary>
    public async Task<JsonNode> AnswerAsync(string query, string? variables = null)
    {
        using var response = await RespondAsync(query, variables);
        return JsonNode.Parse(response.Body.ToArray())!;
    }

    /// <summary>Asks, expects no errors, and answers with the data.</summary>
    public async Task<JsonNode> DataAsync(string query, string? variables = null)
    {
        var answer = await AnswerAsync(query, variables);
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>Asks, expects one error, and answers with it.</summary>
    public async Task<JsonNode> ErrorAsync(string query, string? variables = null)
    {
        var errors = (await AnswerAsync(query, variables))["errors"].ShouldBeOfType<JsonArray>();
        errors.Count.ShouldBe(1, errors.ToJsonString());
        return errors[0]!;
    }
}
