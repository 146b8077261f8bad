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
}
