using System.Buffers;
using System.Text;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task A_published_version_is_announced_with_what_is_said_of_it()
    {
        var holder = new SnapshotHolder(2);
        holder.Publish(SeedRecord.NewSnapshot(1));
        using var response = await new GraphRunner(holder).RespondAsync("subscription { datasetPublished { version rows sources(first: 1) { totalCount } } }");
        response.Kind.ShouldBe(ResponseKind.Stream);
        await using var events = response.Events!.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        // Reading begins the subscription, so that the version published after it is announced.
        var next = events.MoveNextAsync();
        holder.Publish(SeedRecord.NewSnapshot(2));

        (await next).ShouldBeTrue();
        using var announced = events.Current;
        var dataset = JsonNode.Parse(Encoding.UTF8.GetString(announced.Body.ToArray()))!["data"]!["datasetPublished"]!;
        dataset["version"]!.GetValue<string>().ShouldBe("2");
        dataset["rows"]!.GetValue<long>().ShouldBe(SeedRecord.Facts.Count);
        dataset["sources"]!["totalCount"]!.GetValue<int>().ShouldBe(SeedRecord.Facts.Sources.Count);
    }

    [Fact]
    public async Task A_version_that_was_announced_is_let_go_when_the_next_one_is()
    {
        const string Query =
            """
            subscription { datasetPublished { version sources(first: 1, where: { seedFacts: { some: {} } }) { nodes { seedFacts(first: 1) { nodes {
                region { coverage(scope: { during: { month: "2024-06" } }) { coveredWorkers } } } } } } } }
            """;
        var holder = new SnapshotHolder(1);
        holder.Publish(PanelRecord.NewSnapshot(1));
        using var response = await new GraphRunner(holder).RespondAsync(Query);
        await using var events = response.Events!.GetAsyncEnumerator(TestContext.Current.CancellationToken);

        var second = await AnnouncedAsync(holder, events, 2);
        await AnnouncedAsync(holder, events, 3);
        GC.Collect();

        second.IsAlive.ShouldBeFalse();
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> AnnouncedAsync(SnapshotHolder holder, IAsyncEnumerator<GraphQLResponse> events, long version)
    {
        var next = events.MoveNextAsync();
        var published = new WeakReference(Publish(holder, version));
        (await next).ShouldBeTrue();
        using var announced = events.Current;
        var answer = JsonNode.Parse(Encoding.UTF8.GetString(announced.Body.ToArray()))!;
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        answer["data"]!["datasetPublished"]!["sources"]!["nodes"]![0]!["seedFacts"]!["nodes"]![0]!["region"]!["coverage"].ShouldNotBeNull();
        return published;
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static Snapshot Publish(SnapshotHolder holder, long version)
    {
        var snapshot = PanelRecord.NewSnapshot(version);
        holder.Publish(snapshot);
        return snapshot;
    }
}
