using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

public sealed class ScanTests
{
    [Fact]
    public async Task Measures_of_three_nested_levels_cost_one_scan_for_each_level()
    {
        var scans = await ScansAsync(
            """
            { indonesia { labour { employed } provinces { nodes { labour { employed informalRate } kabupaten { nodes { labour { employed bySector { workers } } } } } } } }
            """);

        scans.Select(static scan => scan.Level).ShouldBe([RegionLevel.Country, RegionLevel.Province, RegionLevel.Kabupaten], ignoreOrder: true);
    }

    [Fact]
    public async Task Filters_orders_and_values_of_one_level_share_one_scan()
    {
        var scans = await ScansAsync(
            """
            { provinces(where: { kabupaten: { some: { labour: { informalRate: { gt: 0.5 } } } } }, order: [{ labour: { employed: DESC } }]) {
                nodes { labour { employed } kabupaten(order: [{ labour: { informalRate: ASC } }], first: 3) { nodes { labour { informalRate } } } } } }
            """);

        scans.Select(static scan => scan.Level).ShouldBe([RegionLevel.Province, RegionLevel.Kabupaten], ignoreOrder: true);
    }

    [Fact]
    public async Task Another_year_is_another_scan_of_its_level_however_many_regions_ask()
    {
        var scans = await ScansAsync("{ kabupaten(first: 1000) { nodes { before: labour(year: 2018) { employed } now: labour { employed } } } }");

        scans.Select(static scan => (scan.Level, scan.Year)).ShouldBe([(RegionLevel.Kabupaten, 2018), (RegionLevel.Kabupaten, 2025)], ignoreOrder: true);
    }

    [Fact]
    public async Task Each_request_of_a_batch_is_answered_as_if_it_were_alone()
    {
        string[] queries =
        [
            "{ coverage(groupBy: [PROVINCE], first: 3) { nodes { province { code } coveredWorkers } } }",
            "{ labour(groupBy: [PROVINCE], first: 3) { nodes { province { code } employed } } }",
            "{ coverage(groupBy: [SEGMENT]) { nodes { segment coveredWorkers } } again: coverage(groupBy: [PROVINCE], first: 3) { nodes { coveredWorkers } } }",
        ];

        var together = await GraphRunner.Seed.BatchAsync(queries);

        for (var i = 0; i < queries.Length; i++)
        {
            together[i].ToJsonString().ShouldBe((await GraphRunner.Seed.DataAsync(queries[i])).ToJsonString());
        }
    }

    [Fact]
    public async Task Lists_without_measures_scan_nothing()
    {
        (await ScansAsync("{ provinces { totalCount nodes { name kabupaten { totalCount nodes { name } } observations { totalCount } } } }")).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyCollection<Scan>> ScansAsync(string query)
    {
        var counter = new ScanCounter();
        await GraphRunner.Over(SeedRecord.NewSnapshot()).Watched(counter).DataAsync(query);
        return counter.Scans;
    }
}
