using System.Text.Json.Nodes;
using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api.Cubes;

public sealed class CubeQueryTests
{
    private static readonly Month June = new(2025, 6);

    [Fact]
    public async Task Groups_are_chosen_ordered_and_ranked_by_their_measures()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { coverage(groupBy: [KABUPATEN, SEGMENT], first: 20, scope: { during: { month: "2025-06" }, where: { province: { islandGroup: { eq: "Sumatera" } } } },
                having: { eligibleWorkers: { gte: 1000 }, coverageRate: { lt: 0.3 } }, order: [{ uncoveredWorkers: DESC }]) {
                totalCount totals { coverageRate } nodes { kind depth kabupaten { code province { code } } segment uncoveredWorkers coverageRate rank(of: COVERAGE_RATE, within: PROVINCE) share(of: UNCOVERED_WORKERS, in: GRAND_TOTAL)
                  yoy: versus(to: SAME_PERIOD_LAST_YEAR) { baseline { coverageRate } delta { coverageRate } deltaPct { coveredWorkers } } } } }
            """);

        var sumatera = PanelRecord.Facts.Regions.Where(static region => region is { Level: RegionLevel.Province, IslandGroup: "Sumatera" }).Select(static region => region.Code).ToHashSet(StringComparer.Ordinal);
        var groups = PanelRecord.Facts.Coverage.Where(fact => fact.Month == June && fact.RegionCode.Length > 2 && sumatera.Contains(fact.RegionCode[..2])).ToList();
        double Rate(CoverageFact fact) => (double)fact.Covered!.Value / fact.Eligible!.Value;
        long Gap(CoverageFact fact) => fact.Eligible!.Value - fact.Covered!.Value;
        var kept = groups.Where(fact => fact.Eligible >= 1000 && Rate(fact) < 0.3).OrderByDescending(Gap).ThenBy(static fact => fact.RegionCode, StringComparer.Ordinal).ThenBy(static fact => fact.Segment).ToList();
        var cube = data["coverage"]!;
        cube["totalCount"]!.GetValue<int>().ShouldBe(kept.Count);
        cube["totals"]!["coverageRate"]!.GetValue<double>().ShouldBe((double)groups.Sum(static fact => fact.Covered!.Value) / groups.Sum(static fact => fact.Eligible!.Value), 1e-12);
        var nodes = cube["nodes"]!.AsArray();
        nodes.Count.ShouldBe(20);
        for (var i = 0; i < nodes.Count; i++)
        {
            var (node, fact) = (nodes[i]!, kept[i]);
            node["kabupaten"]!["code"]!.GetValue<string>().ShouldBe(fact.RegionCode);
            node["kabupaten"]!["province"]!["code"]!.GetValue<string>().ShouldBe(fact.RegionCode[..2]);
            node["segment"]!.GetValue<string>().ShouldBe(FactCode.Of(fact.Segment));
            node["uncoveredWorkers"]!.GetValue<long>().ShouldBe(Gap(fact));
            node["rank"]!.GetValue<int>().ShouldBe(1 + kept.Count(other => other.RegionCode[..2] == fact.RegionCode[..2] && Rate(other) > Rate(fact)));
            node["share"]!.GetValue<double>().ShouldBe((double)Gap(fact) / kept.Sum(Gap), 1e-12);
            var before = PanelRecord.Facts.Coverage.Single(other => other.Month == June + -12 && other.RegionCode == fact.RegionCode && other.Segment == fact.Segment);
            node["yoy"]!["baseline"]!["coverageRate"]!.GetValue<double>().ShouldBe(Rate(before), 1e-12);
            node["yoy"]!["delta"]!["coverageRate"]!.GetValue<double>().ShouldBe(Rate(fact) - Rate(before), 1e-12);
            node["yoy"]!["deltaPct"]!["coveredWorkers"]!.GetValue<double>().ShouldBe((double)(fact.Covered!.Value - before.Covered!.Value) / before.Covered.Value, 1e-12);
        }
    }

    [Fact]
    public async Task Rows_are_ordered_by_what_is_known_of_their_members()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { byName: coverage(groupBy: [PROVINCE], scope: { where: { province: { code: { neq: null } } } }, order: [{ province: { name: DESC } }], first: 4) { nodes { province { name } } }
              byInformality: coverage(groupBy: [PROVINCE], scope: { year: 2024, where: { province: { code: { neq: null } } } }, order: [{ province: { labour: { informalRate: DESC } } }], first: 3) { nodes { province { code } } }
              provinces(scope: { year: 2024 }, order: [{ labour: { informalRate: DESC } }], first: 3) { nodes { code } } }
            """);

        data["byName"]!["nodes"]!.AsArray().Select(static node => node!["province"]!["name"]!.GetValue<string>())
            .ShouldBe(PanelSums.Level(RegionLevel.Province).Select(static region => region.Name).OrderDescending(StringComparer.OrdinalIgnoreCase).Take(4));
        data["byInformality"]!["nodes"]!.AsArray().Select(static node => node!["province"]!["code"]!.GetValue<string>())
            .ShouldBe(data["provinces"]!["nodes"]!.AsArray().Select(static node => node!["code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_roll_up_marks_its_sums_and_top_keeps_the_rest_as_others()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { rollup: coverage(groupBy: [SEGMENT, REGION_KIND], rollup: ROLLUP, scope: { during: { month: "2025-06" } }, first: 50) { nodes { kind depth segment regionKind coveredWorkers } totals { coveredWorkers } }
              top: coverage(groupBy: [PROVINCE], top: { n: 3, by: COVERED_WORKERS, of: PROVINCE }, scope: { during: { month: "2025-06" } }) { nodes { kind province { code } coveredWorkers } totals { coveredWorkers } } }
            """);

        var rows = data["rollup"]!["nodes"]!.AsArray();
        var total = PanelSums.Of(June, static _ => true).Covered!.Value;
        rows.Single(static row => row!["kind"]!.GetValue<string>() == "GRAND_TOTAL")!["coveredWorkers"]!.GetValue<long>().ShouldBe(total);
        rows.Where(static row => row!["kind"]!.GetValue<string>() == "SUBTOTAL").Sum(static row => row!["coveredWorkers"]!.GetValue<long>()).ShouldBe(total);
        rows.Where(static row => row!["kind"]!.GetValue<string>() == "DETAIL").Sum(static row => row!["coveredWorkers"]!.GetValue<long>()).ShouldBe(total);
        rows.Where(static row => row!["kind"]!.GetValue<string>() == "SUBTOTAL").ShouldAllBe(static row => row!["depth"]!.GetValue<int>() == 1 && row["regionKind"] == null && row["segment"] != null);
        var top = data["top"]!["nodes"]!.AsArray();
        top.Count(static row => row!["kind"]!.GetValue<string>() == "OTHERS").ShouldBe(1);
        top.Count.ShouldBe(4);
        top.Sum(static row => row!["coveredWorkers"]!.GetValue<long>()).ShouldBe(total);
    }

    [Fact]
    public async Task A_row_goes_on_to_its_parts_its_spread_and_its_facts()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { coverage(groupBy: [PROVINCE], scope: { during: { month: "2025-06" }, where: { province: { code: { eq: "75" } } } }) { nodes {
                distribution(of: COVERAGE_RATE, over: KABUPATEN) { count min median max }
                drill(into: KABUPATEN, order: [{ coverageRate: ASC }], first: 2) { totalCount nodes { kabupaten { code } coverageRate } totals { coveredWorkers } }
                records(first: 3, offset: 1) { totalCount nodes { region { code } segment month covered basis source { key } } }
                quality { facts } } } }
            """);

        var facts = PanelRecord.Facts.Coverage.Where(static fact => fact.Month == June && PanelSums.In("75")(fact)).ToList();
        var row = data["coverage"]!["nodes"]![0]!;
        var rates = facts.GroupBy(static fact => fact.RegionCode, StringComparer.Ordinal).Select(static group => (group.Key, Rate: (double)group.Sum(static fact => fact.Covered!.Value) / group.Sum(static fact => fact.Eligible!.Value)))
            .OrderBy(static pair => pair.Rate).ToList();
        row["distribution"]!["count"]!.GetValue<int>().ShouldBe(rates.Count);
        row["distribution"]!["min"]!.GetValue<double>().ShouldBe(rates[0].Rate, 1e-12);
        row["distribution"]!["max"]!.GetValue<double>().ShouldBe(rates[^1].Rate, 1e-12);
        row["drill"]!["totalCount"]!.GetValue<int>().ShouldBe(rates.Count);
        row["drill"]!["nodes"]!.AsArray().Select(static node => node!["kabupaten"]!["code"]!.GetValue<string>()).ShouldBe(rates.Take(2).Select(static pair => pair.Key));
        row["drill"]!["totals"]!["coveredWorkers"]!.GetValue<long>().ShouldBe(facts.Sum(static fact => fact.Covered!.Value));
        row["records"]!["totalCount"]!.GetValue<int>().ShouldBe(facts.Count);
        row["records"]!["nodes"]!.AsArray().Count.ShouldBe(3);
        row["quality"]!["facts"]!.GetValue<long>().ShouldBe(facts.Count);
    }

    [Fact]
    public async Task Fragments_on_the_interface_serve_rows_totals_comparisons_and_regions()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { coverage(groupBy: [PROVINCE], first: 1, scope: { during: { month: "2025-06" } }) { nodes { ...V province { coverage { ...V } } versus(to: NATIONAL) { baseline { ...V } delta { ...V } } } totals { ...V } } }
            fragment V on CoverageValues { coveredWorkers coverageRate }
            """);

        var row = data["coverage"]!["nodes"]![0]!;
        row["province"]!["coverage"]!["coveredWorkers"]!.GetValue<long>().ShouldBe(row["coveredWorkers"]!.GetValue<long>());
        row["versus"]!["baseline"]!["coveredWorkers"]!.GetValue<long>().ShouldBe(data["coverage"]!["totals"]!["coveredWorkers"]!.GetValue<long>());
    }

    [Theory]
    [InlineData("labour(groupBy: [SECTOR, SEX]) { totalCount }", "CUBE_TWO_BREAKDOWNS")]
    [InlineData("claimsCube(groupBy: [PERIOD], grain: YEAR) { totalCount }", "CUBE_NOT_ADDITIVE")]
    [InlineData("coverage(groupBy: [PROVINCE, PROVINCE]) { totalCount }", "CUBE_DUPLICATE_KEY")]
    [InlineData("labour(groupBy: [PERIOD], grain: MONTH) { totalCount }", "CUBE_UNKNOWN_GRAIN")]
    [InlineData("coverage(groupBy: [PROVINCE], fill: NULL_ROWS) { totalCount }", "CUBE_FILL_WITHOUT_PERIOD")]
    [InlineData("coverage(groupBy: [SEGMENT], order: [{ kabupaten: { name: ASC } }]) { totalCount }", "CUBE_INVALID_ORDER")]
    [InlineData("coverage(groupBy: [SEGMENT], top: { n: 0, by: COVERED_WORKERS, of: SEGMENT }) { totalCount }", "CUBE_INVALID_TOP")]
    [InlineData("coverage(groupBy: [SEGMENT], having: { coveredWorkers: { gt: null } }) { totalCount }", "HC0026")]
    [InlineData("coverage(groupBy: [SEGMENT], first: 1001) { totalCount }", "HC0051")]
    [InlineData("coverage(groupBy: [SEGMENT], offset: -1) { totalCount }", "HC0079")]
    [InlineData("coverage(groupBy: [PERIOD], first: 1) { nodes { runningTotal(of: COVERED_WORKERS) } }", "CUBE_INVALID_ROW_OPERATION")]
    [InlineData("coverage(groupBy: [PERIOD], first: 1) { nodes { share(of: COVERAGE_RATE) } }", "CUBE_INVALID_ROW_OPERATION")]
    public async Task An_invalid_combination_is_an_error_with_a_code_and_no_scan(string query, string code)
    {
        var counter = new ScanCounter();
        var error = await GraphRunner.Over(PanelRecord.Snapshot).Watched(counter).ErrorAsync($"{{ {query} }}");

        error["extensions"]!["code"]!.GetValue<string>().ShouldBe(code);
        if (code.StartsWith("CUBE_", StringComparison.Ordinal))
        {
            error["extensions"]!["hint"]!.GetValue<string>().ShouldNotBeEmpty();
        }

        if (!query.Contains("nodes", StringComparison.Ordinal))
        {
            counter.Scans.ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task A_walk_by_cursors_and_pages_by_offset_meet_every_row_once_in_order()
    {
        const string Query = "coverage(groupBy: [KABUPATEN], scope: { during: { month: \"2025-06\" } }, order: [{ coverageRate: DESC }]";
        var whole = (await PanelRecord.Runner.DataAsync($"{{ {Query}, first: 1000) {{ totalCount nodes {{ id }} }} }}"))["coverage"]!;
        var ids = whole["nodes"]!.AsArray().Select(static node => node!["id"]!.GetValue<string>()).ToList();
        ids.Count.ShouldBe(whole["totalCount"]!.GetValue<int>());
        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(ids.Count);

        var walked = new List<string>();
        for (JsonNode? cursor = null; ;)
        {
            var page = (await PanelRecord.Runner.DataAsync($"{{ {Query}, first: 100{(cursor is null ? "" : $", after: {cursor.ToJsonString()}")}) {{ edges {{ cursor node {{ id }} }} pageInfo {{ hasNextPage endCursor }} }} }}"))["coverage"]!;
            walked.AddRange(page["edges"]!.AsArray().Select(static edge => edge!["node"]!["id"]!.GetValue<string>()));
            cursor = page["pageInfo"]!["endCursor"];
            if (!page["pageInfo"]!["hasNextPage"]!.GetValue<bool>())
            {
                break;
            }
        }

        walked.ShouldBe(ids);
        var third = (await PanelRecord.Runner.DataAsync($"{{ {Query}, first: 50, offset: 100) {{ nodes {{ id }} pageInfo {{ hasPreviousPage }} }} }}"))["coverage"]!;
        third["nodes"]!.AsArray().Select(static node => node!["id"]!.GetValue<string>()).ShouldBe(ids.Skip(100).Take(50));
        third["pageInfo"]!["hasPreviousPage"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Parts_of_a_row_go_on_in_the_version_of_the_row_alone()
    {
        var runner = GraphRunner.Over(SeedRecord.NewSnapshot(1, PanelRecord.Facts), SeedRecord.NewSnapshot(2, PanelRecord.Facts));
        static string Query(string version, string after) => $$"""
            { coverage(groupBy: [PROVINCE], scope: { asOf: { version: "{{version}}" }, where: { province: { code: { eq: "75" } } } }) {
                nodes { drill(into: KABUPATEN, first: 2{{after}}) { totalCount nodes { id } pageInfo { endCursor } } } } }
            """;
        static JsonNode Parts(JsonNode data) => data["coverage"]!["nodes"]![0]!["drill"]!;
        var first = Parts(await runner.DataAsync(Query("1", "")));
        var after = $", after: {first["pageInfo"]!["endCursor"]!.ToJsonString()}";

        var next = Parts(await runner.DataAsync(Query("1", after)));
        var error = await runner.ErrorAsync(Query("2", after));

        next["totalCount"]!.GetValue<int>().ShouldBe(6);
        next["nodes"]!.AsArray().Count.ShouldBe(2);
        next["nodes"]![0]!["id"]!.GetValue<string>().ShouldNotBe(first["nodes"]![0]!["id"]!.GetValue<string>());
        error["extensions"]!["code"]!.GetValue<string>().ShouldBe("HC0078");
        error["message"]!.GetValue<string>().ShouldContain("belongs to the data version '1', and the row whose parts are listed to '2'");
    }

    [Fact]
    public async Task A_cursor_of_another_query_is_HC0078()
    {
        var page = await PanelRecord.Runner.DataAsync("{ coverage(groupBy: [PROVINCE], first: 1) { pageInfo { endCursor } } }");
        var error = await PanelRecord.Runner.ErrorAsync($"{{ coverage(groupBy: [KABUPATEN], after: {page["coverage"]!["pageInfo"]!["endCursor"]!.ToJsonString()}) {{ totalCount }} }}");

        error["extensions"]!["code"]!.GetValue<string>().ShouldBe("HC0078");
    }
}
