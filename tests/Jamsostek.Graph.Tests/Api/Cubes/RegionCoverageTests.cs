using System.Text.Json.Nodes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api.Cubes;

public sealed class RegionCoverageTests
{
    private static readonly Month June = new(2025, 6);

    [Fact]
    public async Task Every_level_has_the_sums_of_its_facts_and_rates_are_sum_over_sum()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { indonesia(scope: { during: { month: "2025-06" } }) { coverage { ...V } provinces(first: 38) { nodes { code coverage { ...V } } } kabupaten(first: 514) { nodes { code coverage { ...V } } } } }
            fragment V on CoverageValues { eligibleWorkers coveredWorkers uncoveredWorkers coverageRate }
            """);

        Check(data["indonesia"]!, static _ => true);
        foreach (var province in data["indonesia"]!["provinces"]!["nodes"]!.AsArray())
        {
            Check(province!, PanelSums.In(Code(province!)));
        }

        foreach (var kabupaten in data["indonesia"]!["kabupaten"]!["nodes"]!.AsArray())
        {
            var code = Code(kabupaten!);
            Check(kabupaten!, fact => fact.RegionCode == code);
        }
    }

    [Fact]
    public async Task The_country_is_its_provinces_and_what_cannot_be_placed()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """{ indonesia(scope: { during: { latest: true } }) { coverage { coveredWorkers } unplaced { kind segment eligibleWorkers coveredWorkers quality { flags { code } } } provinces { totals { coverage { coveredWorkers } } } } }""");

        var unplaced = data["indonesia"]!["unplaced"]!.AsArray().Single()!;
        unplaced["segment"]!.GetValue<string>().ShouldBe("PMI");
        unplaced["eligibleWorkers"].ShouldBeNull();
        Number(unplaced["coveredWorkers"]).ShouldBe(500 + (June - PanelRecord.First));
        (Number(data["indonesia"]!["provinces"]!["totals"]!["coverage"]!["coveredWorkers"]) + Number(unplaced["coveredWorkers"]))
            .ShouldBe(Number(data["indonesia"]!["coverage"]!["coveredWorkers"]));
    }

    [Fact]
    public async Task Regions_are_filtered_and_ordered_by_coverage_at_every_level()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { provinces(first: 38, scope: { during: { month: "2025-06" } }, where: { coverage: { coverageRate: { lt: 0.2 } } }, order: [{ coverage: { uncoveredWorkers: DESC } }]) {
                totalCount totals { coverage { coverageRate } } nodes { code kabupaten(first: 2, order: [{ coverage: { coverageRate: ASC } }]) { nodes { code } } } } }
            """);

        var low = PanelSums.Level(RegionLevel.Province).Select(static region => (region.Code, Sums: PanelSums.Of(June, PanelSums.In(region.Code)))).Where(static pair => pair.Sums.Rate < 0.2)
            .OrderByDescending(static pair => pair.Sums.Eligible - pair.Sums.Covered).ThenBy(static pair => pair.Code, StringComparer.Ordinal).ToList();
        Codes(data["provinces"]!["nodes"]!).ShouldBe(low.Select(static pair => pair.Code));
        data["provinces"]!["totalCount"]!.GetValue<int>().ShouldBe(low.Count);
        var together = PanelSums.Of(June, fact => low.Exists(pair => PanelSums.In(pair.Code)(fact)));
        data["provinces"]!["totals"]!["coverage"]!["coverageRate"]!.GetValue<double>().ShouldBe(together.Rate!.Value, 1e-12);
        foreach (var province in data["provinces"]!["nodes"]!.AsArray())
        {
            var weakest = PanelSums.Level(RegionLevel.Kabupaten).Where(region => region.ParentCode == Code(province!)).Select(static region => (region.Code, PanelSums.Of(June, fact => fact.RegionCode == region.Code).Rate))
                .OrderBy(static pair => pair.Rate is null).ThenBy(static pair => pair.Rate).ThenBy(static pair => pair.Code, StringComparer.Ordinal).Take(2);
            Codes(province!["kabupaten"]!["nodes"]!).ShouldBe(weakest.Select(static pair => pair.Code));
        }
    }

    [Fact]
    public async Task A_gap_in_a_series_is_a_row_of_nulls_and_a_year_under_way_is_not_complete()
    {
        var gap = PanelSums.Level(RegionLevel.Kabupaten).ElementAt(10).Code;
        var data = await PanelRecord.Runner.DataAsync(
            $$"""
            { region(code: "{{gap}}") {
                series(scope: { during: { between: { from: "2024-11", to: "2025-02" } } }) { period { label complete } coveredWorkers coverageRate }
                years: series(grain: YEAR, scope: { during: { between: { from: "2023-01", to: "2025-12" } } }) { period { label } coveredWorkers } }
              indonesia { series(grain: YEAR) { period { label complete } coveredWorkers } } }
            """);

        var months = data["region"]!["series"]!.AsArray();
        months.Select(static row => row!["period"]!["label"]!.GetValue<string>()).ShouldBe(["2024-11", "2024-12", "2025-01", "2025-02"]);
        months.Select(static row => row!["coveredWorkers"] is null).ShouldBe([false, false, true, true]);
        var december = PanelSums.Of(new Month(2024, 12), fact => fact.RegionCode == gap).Covered;
        Number(data["region"]!["years"]![1]!["coveredWorkers"]).ShouldBe(december!.Value);
        data["region"]!["years"]![2]!["coveredWorkers"].ShouldBeNull();
        var country = data["indonesia"]!["series"]!.AsArray();
        country.Select(static row => row!["period"]!["complete"]!.GetValue<bool>()).ShouldBe([true, true, false]);
        Number(country[2]!["coveredWorkers"]).ShouldBe(PanelSums.Of(June, static _ => true).Covered!.Value);
    }

    [Fact]
    public async Task Quality_says_the_share_of_each_basis_and_the_standard_error_is_the_root_of_the_sum_of_squares()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { region(code: "11", scope: { during: { month: "2024-12" } }) { coverage {
                standardError(of: COVERED_WORKERS) { independent bound } quality { reportedShare derivedShare estimatedShare syntheticShare facts flags { code message } sources { key } } } } }
            """);

        var facts = PanelRecord.Facts.Coverage.Where(static fact => fact.Month == new Month(2024, 12) && PanelSums.In("11")(fact)).ToList();
        var coverage = data["region"]!["coverage"]!;
        var reported = (double)facts.Where(static fact => fact.Basis == Basis.Reported).Sum(static fact => fact.Covered!.Value) / facts.Sum(static fact => fact.Covered!.Value);
        coverage["quality"]!["reportedShare"]!.GetValue<double>().ShouldBe(reported, 1e-12);
        coverage["quality"]!["estimatedShare"]!.GetValue<double>().ShouldBe(1 - reported, 1e-12);
        coverage["quality"]!["facts"]!.GetValue<long>().ShouldBe(facts.Count);
        coverage["quality"]!["flags"]!.AsArray().Select(static flag => flag!["code"]!.GetValue<string>()).ShouldContain("MIXED_BASES");
        coverage["quality"]!["sources"]!.AsArray().Select(static source => source!["key"]!.GetValue<string>()).ShouldBe(["S-LAB1"]);
        coverage["standardError"]!["independent"]!.GetValue<double>().ShouldBe(Math.Sqrt(facts.Sum(static fact => fact.CoveredStandardError * fact.CoveredStandardError ?? 0)), 1e-3);
        coverage["standardError"]!["bound"]!.GetValue<double>().ShouldBe(facts.Sum(static fact => fact.CoveredStandardError ?? 0), 1e-3);
    }

    private static void Check(JsonNode region, Func<CoverageFact, bool> chosen)
    {
        var (eligible, covered, rate) = PanelSums.Of(June, chosen);
        var coverage = region["coverage"]!;
        Optional(coverage["eligibleWorkers"]).ShouldBe(eligible);
        Optional(coverage["coveredWorkers"]).ShouldBe(covered);
        coverage["coverageRate"]?.GetValue<double>().ShouldBe(rate!.Value, 1e-12);
        (coverage["coverageRate"] is null).ShouldBe(rate is null);
    }

    private static IEnumerable<string> Codes(JsonNode nodes) => nodes.AsArray().Select(static node => Code(node!));

    private static string Code(JsonNode node) => node["code"]!.GetValue<string>();

    private static long Number(JsonNode? node) => node!.GetValue<long>();

    private static long? Optional(JsonNode? node) => node?.GetValue<long>();
}
