using System.Text.Json.Nodes;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api;
using Jamsostek.Graph.OData;
using Shouldly;

namespace Jamsostek.Graph.Tests.OData;

/// <summary>Asks the OData service without a server.</summary>
internal sealed class Feeds
{
    public static readonly Uri Root = new("http://data.example/odata/");

    private readonly SnapshotHolder _source = new(3);

    public Feeds(params ReadOnlySpan<Snapshot> snapshots)
    {
        foreach (var snapshot in snapshots)
        {
            _source.Publish(snapshot);
        }

        GraphSchema.Build(out var cubes);
        Service = FeedService.Of(cubes);
    }

    public FeedService Service { get; }

    public void Publish(Snapshot snapshot) => _source.Publish(snapshot).ShouldBeTrue();

    /// <summary>Asks an address below the root; its options are not encoded.</summary>
    public async Task<(JsonNode? Answer, FeedProblem? Problem)> AskAsync(string address, int pageRows = 50_000)
    {
        var parts = address.Split('?', 2);
        List<KeyValuePair<string, string>> options = parts.Length == 1 ? [] : [.. parts[1].Split('&').Select(static option => option.Split('=', 2)).Select(static pair => KeyValuePair.Create(pair[0], pair[1]))];
        var question = new FeedQuestionReader(Service, Root).Read(parts[0], options, out var problem);
        var answer = question is null ? null : FeedAnswer.Prepare(Service, question, new RequestScope(_source, _source.Current!), pageRows, TestContext.Current.CancellationToken, out problem);
        problem ??= answer?.Begin(pageRows);
        if (problem is not null)
        {
            return (null, problem);
        }

        using var body = new MemoryStream();
        await answer!.WriteAsync(FeedForm.Of(null, "application/json;odata.metadata=minimal")!, body, TestContext.Current.CancellationToken);
        return (JsonNode.Parse(body.ToArray()), null);
    }

    /// <summary>Asks, and expects an answer.</summary>
    public async Task<JsonNode> AnswerAsync(string address, int pageRows = 50_000)
    {
        var (answer, problem) = await AskAsync(address, pageRows);
        problem.ShouldBeNull(address);
        return answer.ShouldNotBeNull();
    }

    /// <summary>Asks, and expects a refusal.</summary>
    public async Task<FeedProblem> ProblemAsync(string address)
    {
        var (answer, problem) = await AskAsync(address);
        answer.ShouldBeNull(address);
        return problem.ShouldNotBeNull(address);
    }

    /// <summary>The rows of all pages.</summary>
    public async Task<List<JsonNode>> RowsAsync(string address, int pageRows = 50_000)
    {
        var rows = new List<JsonNode>();
        for (var next = address; next is not null;)
        {
            var page = await AnswerAsync(next, pageRows);
            page["value"]!.AsArray().Count.ShouldBeLessThanOrEqualTo(pageRows);
            rows.AddRange(page["value"]!.AsArray().Select(static row => row!));
            next = page["@odata.nextLink"] is { } link ? Below(link.GetValue<string>()) : null;
        }

        return rows;
    }

    /// <summary>An address in an answer as it is asked here.</summary>
    public static string Below(string link)
    {
        link.ShouldStartWith(Root.AbsoluteUri);
        return Uri.UnescapeDataString(link[Root.AbsoluteUri.Length..]);
    }
}
