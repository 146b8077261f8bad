using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api.Cubes;

/// <summary>How often fact columns are scanned, whatever is asked and however many rows ask it.</summary>
public sealed class CubeScanTests
{
    private const string Dashboard =
        """
        query Dashboard($now: ScopeInput!, $year: ScopeInput!) {
          country: coverage(scope: $now) { totals { coveredWorkers coverageRate } }
          bySegment: coverage(groupBy: [SEGMENT], scope: $now) { nodes { segment coveredWorkers coverageRate } }
          byProvince: coverage(groupBy: [PROVINCE], scope: $now, order: [{ uncoveredWorkers: DESC }], first: 38) { nodes { province { name } uncoveredWorkers coverageRate rank(of: UNCOVERED_WORKERS) } }
          byIsland: coverage(groupBy: [ISLAND_GROUP], scope: $now) { nodes { islandGroup coverageRate share(of: COVERED_WORKERS, in: GRAND_TOTAL) } }
          byOffice: coverage(groupBy: [KANWIL], scope: $now) { nodes { kanwil coveredWorkers } }
          gaps: coverage(groupBy: [KABUPATEN], scope: $now, top: { n: 10, by: UNCOVERED_WORKERS, of: KABUPATEN }, order: [{ uncoveredWorkers: DESC }]) { nodes { kabupaten { name } uncoveredWorkers } }
          weakest: coverage(groupBy: [KABUPATEN], scope: $now, order: [{ coverageRate: ASC }], first: 10) { nodes { kabupaten { name province { name } } coverageRate } }
          matrix: coverage(groupBy: [PROVINCE, SEGMENT], scope: $now, rollup: CUBE, first: 200) { nodes { kind province { code } segment coverageRate } }
          series: coverage(groupBy: [PERIOD], grain: MONTH, scope: $year, first: 24) { nodes { period { label } coveredWorkers } }
          segments: coverage(groupBy: [PERIOD, SEGMENT], grain: QUARTER, scope: $year) { nodes { period { label } segment coverageRate } }
          change: coverage(groupBy: [PERIOD], grain: YEAR, scope: $year) { nodes { period { label } netChange } }
          stages(groupBy: [STAGE]) { nodes { stage reachedShare } }
        }
        """;

    private const string Variables = """{ "now": { "during": { "month": "2025-06" } }, "year": { "during": { "last": { "n": 24, "grain": "MONTH" } } } }""";

    [Fact]
    public async Task A_dashboard_of_twelve_tiles_is_one_request_of_three_scans_within_the_default_limits()
    {
        var counter = new ScanCounter();
        using var response = await GraphRunner.Over(PanelRecord.NewSnapshot()).Watched(counter).RespondAsync(Dashboard, Variables);

        response.Kind.ShouldBe(ResponseKind.Executed);
        response.ErrorCount.ShouldBe(0);
        counter.Scans.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("""{ provinces(first: 38, scope: { during: { latest: true } }) { nodes { coverage { coverageRate quality { estimatedShare } standardError(of: COVERED_WORKERS) { bound } } } } }""", 1)]
    [InlineData("""{ provinces(scope: { during: { latest: true } }, where: { coverage: { coverageRate: { lt: 0.5 } } }, order: [{ coverage: { uncoveredWorkers: DESC } }]) { nodes { coverage { coverageRate } kabupaten(order: [{ coverage: { coverageRate: ASC } }], first: 3) { nodes { coverage { coverageRate } } } } } }""", 2)]
    [InlineData("""{ kabupaten(first: 514) { nodes { now: coverage { coverageRate } then: coverage(scope: { during: { month: "2024-01" } }) { coverageRate } } } }""", 2)]
    [InlineData("""{ kabupaten(first: 514) { nodes { series(grain: QUARTER, scope: { during: { last: { n: 8, grain: QUARTER } } }) { period { label } coverageRate } } } }""", 1)]
    [InlineData("""{ indonesia { coverage { coverageRate } provinces { totals { coverage { coverageRate } } nodes { coverage { coverageRate } } } } }""", 3)]
    [InlineData("""{ agencies(first: 50, scope: { basis: [SYNTHETIC] }, order: [{ enrolmentRate: ASC }]) { nodes { enrolmentRate budgetIdr region { name } } } }""", 1)]
    [InlineData("{ provinces { totalCount nodes { name agencies { totalCount } } } }", 0)]
    public async Task A_scope_and_a_level_are_one_scan(string query, int scans)
    {
        var counter = new ScanCounter();
        await GraphRunner.Over(PanelRecord.NewSnapshot()).Watched(counter).DataAsync(query);

        counter.Scans.Count.ShouldBe(scans);
    }

    [Fact]
    public async Task A_request_of_more_scopes_than_are_kept_scans_each_once_however_often_it_is_asked_for()
    {
        const int scopes = 60;
        var counter = new ScanCounter();
        var fields = Enumerable.Range(1, scopes).SelectMany(static months => new[] { "a", "b" }.Select(alias => $$"""{{alias}}{{months}}: coverage(scope: { during: { last: { n: {{months}}, grain: MONTH } } }) { coverageRate }"""));

        var data = await GraphRunner.Over(PanelRecord.NewSnapshot()).Forgetful().Watched(counter).DataAsync($"{{ provinces(first: 2) {{ nodes {{ {string.Join(' ', fields)} }} }} }}");

        counter.Scans.Count.ShouldBe(scopes);
        foreach (var province in data["provinces"]!["nodes"]!.AsArray())
        {
            Enumerable.Range(1, scopes).ShouldAllBe(months => province![$"a{months}"]!.ToJsonString(null) == province[$"b{months}"]!.ToJsonString(null));
        }
    }

    [Fact]
    public async Task A_question_that_was_answered_is_answered_again_without_a_scan_and_says_so()
    {
        var runner = GraphRunner.Over(PanelRecord.NewSnapshot());
        const string Query = "{ coverage(groupBy: [PROVINCE]) { plan { servedFrom rowsScanned cost explanation } } }";

        var first = (await runner.DataAsync(Query))["coverage"]!["plan"]!;
        var again = (await runner.DataAsync(Query))["coverage"]!["plan"]!;

        first["servedFrom"]!.GetValue<string>().ShouldNotBe("kept answer");
        first["rowsScanned"]!.GetValue<long>().ShouldBeGreaterThan(0);
        again["servedFrom"]!.GetValue<string>().ShouldBe("kept answer");
        again["rowsScanned"]!.GetValue<long>().ShouldBe(0);
    }

    [Theory]
    [InlineData("{ coverage(groupBy: [PROVINCE]) { totalCount plan { servedFrom } } }", true)]
    [InlineData("{ coverage(groupBy: [PROVINCE]) { totalCount } }", false)]
    public async Task An_answer_with_its_plan_tells_of_its_request(string query, bool tells)
    {
        using var response = await GraphRunner.Over(PanelRecord.NewSnapshot()).RespondAsync(query);

        response.TellsOfRequest.ShouldBe(tells);
    }
}
