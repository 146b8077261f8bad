using System.Text.Json.Nodes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api.Cubes;

public sealed class ScopeTests
{
    [Theory]
    [InlineData("""{ month: "2024-03" }""", 2024, 3)]
    [InlineData("""{ between: { from: "2023-05", to: "2024-02" } }""", 2024, 2)]
    [InlineData("{ last: { n: 3, grain: YEAR } }", 2025, 6)]
    [InlineData("{ toDate: YEAR }", 2025, 6)]
    [InlineData("{ latest: true }", 2025, 6)]
    public async Task A_stock_is_that_of_the_last_month_of_the_period(string during, int year, int month)
    {
        var data = await PanelRecord.Runner.DataAsync($"{{ indonesia(scope: {{ during: {during} }}) {{ coverage {{ coveredWorkers }} }} }}");

        Covered(data["indonesia"]!).ShouldBe(PanelSums.Of(new Month(year, month), static _ => true).Covered);
    }

    [Fact]
    public async Task Nested_levels_inherit_the_scope_unless_they_set_their_own()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { provinces(first: 1, scope: { during: { month: "2024-03" }, where: { segment: { eq: PU } } }) { nodes { code coverage { coveredWorkers }
                other: coverage(scope: { during: { month: "2023-02" } }) { coveredWorkers }
                all: coverage(scope: { where: { segment: { in: [PU, BPU] } } }) { coveredWorkers }
                kabupaten(first: 1) { nodes { code coverage { coveredWorkers } } }
                later: kabupaten(first: 1, scope: { during: { latest: true } }) { nodes { coverage { coveredWorkers } } } } } }
            """);

        var aceh = data["provinces"]!["nodes"]![0]!;
        var first = aceh["kabupaten"]!["nodes"]![0]!;
        var code = first["code"]!.GetValue<string>();
        Covered(aceh).ShouldBe(PanelSums.Of(new Month(2024, 3), static fact => fact.Segment == WorkerSegment.Pu && PanelSums.In("11")(fact)).Covered);
        aceh["other"]!["coveredWorkers"]!.GetValue<long>().ShouldBe(PanelSums.Of(new Month(2023, 2), static fact => fact.Segment == WorkerSegment.Pu && PanelSums.In("11")(fact)).Covered!.Value);
        aceh["all"]!["coveredWorkers"]!.GetValue<long>().ShouldBe(PanelSums.Of(new Month(2024, 3), PanelSums.In("11")).Covered!.Value);
        Covered(first).ShouldBe(PanelSums.Of(new Month(2024, 3), fact => fact.Segment == WorkerSegment.Pu && fact.RegionCode == code).Covered);
        Covered(aceh["later"]!["nodes"]![0]!).ShouldBe(PanelSums.Of(new Month(2025, 6), fact => fact.Segment == WorkerSegment.Pu && fact.RegionCode == code).Covered);
    }

    [Fact]
    public async Task A_filter_of_facts_changes_numbers_and_not_which_regions_are_listed()
    {
        var data = await PanelRecord.Runner.DataAsync(
            """
            { provinces(first: 38, scope: { during: { month: "2024-08" }, where: { or: [{ province: { islandGroup: { eq: "Jawa" } } }, { kabupaten: { code: { eq: "11.17" } } }] } }) {
                totalCount totals { coverage { coveredWorkers } labour { employed } } nodes { code coverage { coveredWorkers } labour { employed } } } }
            """);

        data["provinces"]!["totalCount"]!.GetValue<int>().ShouldBe(38);
        var java = PanelSums.Level(RegionLevel.Province).Where(static region => region.IslandGroup == "Jawa").Select(static region => region.Code).ToHashSet(StringComparer.Ordinal);
        bool Chosen(string region) => region == "11.17" || (region.Length > 2 && java.Contains(region[..2]));
        foreach (var province in data["provinces"]!["nodes"]!.AsArray())
        {
            var code = province!["code"]!.GetValue<string>();
            Covered(province).ShouldBe(PanelSums.Of(new Month(2024, 8), fact => PanelSums.In(code)(fact) && Chosen(fact.RegionCode)).Covered);
            var employed = PanelRecord.Facts.Labour.Where(fact => fact.Year == 2024 && fact.RegionCode.Length > 2 && fact.RegionCode.StartsWith(code, StringComparison.Ordinal) && Chosen(fact.RegionCode)).ToList();
            province["labour"]?["employed"]!.GetValue<long>().ShouldBe(employed.Sum(static fact => fact.Employed!.Value));
            (province["labour"] is null).ShouldBe(employed.Count == 0);
        }

        Covered(data["provinces"]!["totals"]!).ShouldBe(PanelSums.Of(new Month(2024, 8), fact => Chosen(fact.RegionCode)).Covered);
        data["provinces"]!["totals"]!["labour"]!["employed"]!.GetValue<long>().ShouldBe(
            PanelRecord.Facts.Labour.Where(fact => fact.Year == 2024 && Chosen(fact.RegionCode)).Sum(static fact => fact.Employed!.Value));
    }

    [Theory]
    [InlineData("""during: { month: "2025-06" }""", 2024)]
    [InlineData("""during: { month: "2024-08" }""", 2024)]
    [InlineData("""during: { month: "2024-07" }""", 2023)]
    [InlineData("during: { toDate: YEAR }", 2024)]
    [InlineData("""during: { month: "2025-06" }, year: 2019""", 2019)]
    [InlineData("year: 2020", 2020)]
    [InlineData("", 2025)]
    public async Task Labour_is_of_the_last_August_before_the_end_of_the_period_unless_a_year_is_named(string scope, int year)
    {
        var data = await PanelRecord.Runner.DataAsync($"{{ indonesia(scope: {{ {scope} }}) {{ labour {{ year }} }} }}");

        data["indonesia"]!["labour"]!["year"]!.GetValue<int>().ShouldBe(year);
    }

    [Fact]
    public async Task Only_the_bases_that_are_named_are_read()
    {
        var data = await PanelRecord.Runner.DataAsync("""{ indonesia(scope: { during: { month: "2024-12" }, basis: [REPORTED] }) { coverage { coveredWorkers quality { reportedShare } } } }""");

        var reported = PanelRecord.Facts.Coverage.Where(static fact => fact.Month == new Month(2024, 12) && fact.Basis == Basis.Reported).Sum(static fact => fact.Covered);
        Covered(data["indonesia"]!).ShouldBe(reported);
        data["indonesia"]!["coverage"]!["quality"]!["reportedShare"]!.GetValue<double>().ShouldBe(1);
    }

    [Fact]
    public async Task An_older_version_is_read_when_the_scope_names_it_or_the_time_it_was_known_at()
    {
        var runner = GraphRunner.Over(SeedRecord.NewSnapshot(1, PanelRecord.Facts), SeedRecord.NewSnapshot(2));
        var data = await runner.DataAsync(
            """
            { now: indonesia { coverage { coveredWorkers } } then: indonesia(scope: { asOf: { version: "1" } }) { coverage { coveredWorkers } }
              known: coverage(scope: { asOf: { version: "1" } }) { dataset { version } totals { coveredWorkers } }
              time: indonesia(scope: { asOf: { knownAt: "2026-02-01T00:00:00Z" } }) { name } }
            """);

        var covered = PanelSums.Of(PanelRecord.Last, static _ => true).Covered!.Value;
        data["then"]!["coverage"]!["coveredWorkers"]!.GetValue<long>().ShouldBe(covered);
        data["known"]!["dataset"]!["version"]!.GetValue<string>().ShouldBe("1");
        data["known"]!["totals"]!["coveredWorkers"]!.GetValue<long>().ShouldBe(covered);
        data["now"]!["coverage"]!["coveredWorkers"]?.GetValue<long>().ShouldNotBe(covered);
    }

    [Theory]
    [InlineData("""during: { between: { from: "2025-02", to: "2025-01" } }""", "PERIOD_INVALID")]
    [InlineData("during: { last: { n: 0, grain: MONTH } }", "PERIOD_INVALID")]
    [InlineData("basis: []", "BASIS_EMPTY")]
    [InlineData("""asOf: { version: "99" }""", "VERSION_UNKNOWN")]
    [InlineData("""asOf: { knownAt: "1999-01-01T00:00:00Z" }""", "VERSION_UNKNOWN")]
    [InlineData("where: { province: { name: { contains: null } } }", "HC0026")]
    public async Task A_scope_that_cannot_be_read_is_an_error_with_a_code(string scope, string code)
    {
        var error = await PanelRecord.Runner.ErrorAsync($$"""{ region(code: "11", scope: { {{scope}} }) { name } }""");

        error["extensions"]!["code"]!.GetValue<string>().ShouldBe(code);
    }

    [Theory]
    [InlineData("""{ provinces(scope: { where: { stage: { eq: IN_PLAN } } }, where: { coverage: { coverageRate: { gt: 0 } } }) { totalCount } }""", "stage", "coverage")]
    [InlineData("""{ region(code: "11", scope: { where: { stage: { eq: IN_PLAN } } }) { coverage { coverageRate } } }""", "stage", "coverage")]
    [InlineData("""{ region(code: "11", scope: { where: { segment: { eq: PU } } }) { enrolment { nonAsnWorkers } } }""", "segment", "compliance")]
    [InlineData("""{ region(code: "11", scope: { where: { segment: { eq: PU } } }) { labour { employed } } }""", "segment", "labour")]
    [InlineData("""{ coverage(scope: { where: { programme: { eq: "JKK" } } }) { totalCount } }""", "programme", "coverage")]
    public async Task A_filter_that_the_facts_do_not_have_is_an_error_and_never_a_number(string query, string filter, string facts)
    {
        var error = await PanelRecord.Runner.ErrorAsync(query);

        error["extensions"]!["code"]!.GetValue<string>().ShouldBe("FILTER_NOT_APPLICABLE");
        error["message"]!.GetValue<string>().ShouldBe($"The scope filters by '{filter}', which the facts of '{facts}' do not have.");
        error["extensions"]!["hint"]!.GetValue<string>().ShouldBe($"Give '{facts}' a scope of its own, without '{filter}'.");
    }

    private static long? Covered(JsonNode region) => region["coverage"]!["coveredWorkers"]?.GetValue<long>();
}
