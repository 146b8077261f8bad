using System.Text.Json.Nodes;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.OData;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.OData;

/// <summary>Pages while data are published in between.</summary>
public sealed class FeedTokenTests
{
    [Theory]
    [InlineData("ProvinceYear?$select=id,coveredWorkers&$count=true")]
    [InlineData("ProvinceYear?$select=id,coveredWorkers&$count=true&$orderby=coveredWorkers desc")]
    public async Task Pages_that_were_begun_go_on_in_their_version_and_new_ones_begin_in_the_new_one(string address)
    {
        var before = SeedRecord.NewSnapshot(1);
        var changed = SeedRecord.Facts with { Coverage = [.. SeedRecord.Facts.Coverage.Where(static fact => fact.RegionCode.StartsWith("11", StringComparison.Ordinal))] };
        var (feeds, still) = (new Feeds(before), new Feeds(before));
        var expected = await still.RowsAsync(address);
        var first = await feeds.AnswerAsync(address, pageRows: 10);
        feeds.Publish(SeedRecord.NewSnapshot(2, changed));

        List<JsonNode> rows = [.. first["value"]!.AsArray().Select(static row => row!), .. await feeds.RowsAsync(Feeds.Below(first["@odata.nextLink"]!.GetValue<string>()), pageRows: 50)];
        var now = await feeds.RowsAsync(address);

        rows.Select(static row => row.ToJsonString()).ShouldBe(expected.Select(static row => row.ToJsonString()));
        now.Count.ShouldBeLessThan(expected.Count);
        (await feeds.RowsAsync($"{address}&asOf=1")).Count.ShouldBe(expected.Count);
    }

    [Fact]
    public async Task A_model_that_is_trained_in_between_changes_the_pages_of_its_own_set_and_no_others()
    {
        var feeds = new Feeds(SeedRecord.Snapshot);
        var expected = await new Feeds(SeedRecord.Snapshot).RowsAsync("ProvinceYear?$select=id,coveredWorkers");
        var facts = await feeds.AnswerAsync("ProvinceYear?$select=id,coveredWorkers", pageRows: 10);
        feeds.Publish(SeedOutlooks.Snapshot);
        var outlooks = await feeds.AnswerAsync("Outlook?$select=id", pageRows: 10);
        feeds.Publish(SnapshotBuilder.Build(SeedRecord.Snapshot.Version, SeedRecord.Facts, SeedOutlooks.Trained.Model with { Hash = "another" }));

        List<JsonNode> rows = [.. facts["value"]!.AsArray().Select(static row => row!), .. await feeds.RowsAsync(Feeds.Below(facts["@odata.nextLink"]!.GetValue<string>()), pageRows: 50)];

        rows.Select(static row => row.ToJsonString()).ShouldBe(expected.Select(static row => row.ToJsonString()));
        (await feeds.ProblemAsync(Feeds.Below(outlooks["@odata.nextLink"]!.GetValue<string>()))).Code.ShouldBe(FeedProblem.PageGone);
    }

    [Fact]
    public async Task A_page_of_a_version_that_is_gone_and_one_of_another_question_are_refused()
    {
        var feeds = new Feeds(SeedRecord.NewSnapshot(1));
        var link = Feeds.Below((await feeds.AnswerAsync("Regions?$select=code", pageRows: 10))["@odata.nextLink"]!.GetValue<string>());

        (await feeds.ProblemAsync(link.Replace("Regions", "Agencies", StringComparison.Ordinal))).Code.ShouldBe(FeedProblem.PageGone);
        (await feeds.ProblemAsync($"{link}&$filter=level eq 'PROVINCE'")).Code.ShouldBe(FeedProblem.PageGone);
        foreach (var version in Enumerable.Range(2, 3))
        {
            feeds.Publish(SeedRecord.NewSnapshot(version));
        }

        var gone = await feeds.ProblemAsync(link);
        gone.Status.ShouldBe(410);
        gone.Code.ShouldBe(FeedProblem.PageGone);
    }

    [Theory]
    [InlineData("")]
    [InlineData("1.2.3.4.5")]
    [InlineData("x.a.0.0.0.")]
    [InlineData("1.a.-2.0.0.")]
    [InlineData("1.a.0.-1.0.")]
    [InlineData("1.a.0.0.0.many")]
    public void What_is_no_token_of_ours_is_none(string text) => FeedToken.Parse(text).ShouldBeNull();

    [Fact]
    public void A_token_is_read_as_it_was_written()
    {
        var token = new FeedToken(12, "0123456789abcdef", -1, 50_000, 50_000, 1_262_000);

        FeedToken.Parse(token.ToString()).ShouldBe(token);
        FeedToken.Parse((token with { Count = null }).ToString()).ShouldBe(token with { Count = null });
    }
}
