using System.Text.Json.Nodes;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api.Cubes;

/// <summary>Only what is selected is computed; whatever else is selected, a value is the same.</summary>
public sealed class CubeSelectionTests
{
    private const string All = "x1: eligibleWorkers x2: coveredWorkers x3: uncoveredWorkers x4: coverageRate x5: netChange";
    private const string Scope = """scope: { during: { between: { from: "2024-07", to: "2025-06" } } }""";

    [Theory]
    [InlineData("nodes { coverageRate MORE }")]
    [InlineData("nodes { ... on CoverageValues { netChange } MORE }")]
    [InlineData("nodes { rank(of: UNCOVERED_WORKERS) MORE }")]
    [InlineData("nodes { rank(of: $of) MORE }")]
    [InlineData("nodes { share(of: COVERED_WORKERS) MORE }")]
    [InlineData("nodes { distribution(of: COVERAGE_RATE, over: KABUPATEN) { median } MORE }")]
    [InlineData("nodes { standardError(of: COVERAGE_RATE) { bound } MORE }")]
    [InlineData("nodes { quality { estimatedShare } MORE }")]
    [InlineData("nodes { versus(to: SAME_PERIOD_LAST_YEAR) { baseline { coverageRate } delta { coveredWorkers } deltaPct { eligibleWorkers } } MORE }")]
    [InlineData("nodes { drill(into: SEGMENT) { nodes { segment uncoveredWorkers } } MORE }")]
    [InlineData("nodes { records(first: 2) { totalCount } MORE }")]
    [InlineData("nodes { province { code } MORE } totals { netChange }")]
    [InlineData("edges { node { coveredWorkers MORE } }")]
    [InlineData("totalCount nodes { kind MORE }")]
    public async Task A_value_does_not_depend_on_what_else_is_selected(string selection)
    {
        var runner = GraphRunner.Over(PanelRecord.NewSnapshot());

        var alone = await AskAsync(runner, selection.Replace("MORE", "", StringComparison.Ordinal));
        var among = await AskAsync(runner, selection.Replace("MORE", All, StringComparison.Ordinal));

        Bare(among);
        alone.ToJsonString().ShouldBe(among.ToJsonString());
    }

    [Fact]
    public async Task Months_of_a_flow_that_nobody_selects_are_not_read()
    {
        var runner = GraphRunner.Over(PanelRecord.NewSnapshot());

        var stock = await RowsAsync("coveredWorkers");
        var flow = await RowsAsync("netChange");

        stock.ShouldBeLessThan(flow);

        async Task<long> RowsAsync(string measure) =>
            (await runner.DataAsync($"{{ coverage(groupBy: [KABUPATEN], {Scope}) {{ nodes {{ {measure} }} plan {{ rowsScanned }} }} }}"))["coverage"]!["plan"]!["rowsScanned"]!.GetValue<long>();
    }

    [Theory]
    [InlineData("totals { coveredWorkers }", false)]
    [InlineData("period { label }", false)]
    [InlineData("nodes { rank(of: COVERED_WORKERS) }", false)]
    [InlineData("nodes { share(of: COVERED_WORKERS) }", false)]
    [InlineData("nodes { versus(to: NATIONAL) { delta { coverageRate } } }", false)]
    [InlineData("nodes { distribution(of: COVERAGE_RATE, over: BASIS) { median } }", false)]
    [InlineData("nodes { drill(into: BASIS) { totalCount } }", false)]
    [InlineData("nodes { records(first: 1) { totalCount } }", false)]
    [InlineData("nodes { quality { estimatedShare } }", false)]
    [InlineData("edges { cursor node { ... on CoverageRow { runningTotal(of: NET_CHANGE) } } }", false)]
    [InlineData("nodes { kind depth id __typename province { name } period { label } netChange }", true)]
    [InlineData("edges { cursor node { segment } } pageInfo { hasNextPage endCursor } dataset { version }", true)]
    public async Task Groups_behind_the_page_are_left_out_where_nothing_else_is_selected(string also, bool leftOut)
    {
        const string Question = """coverage(groupBy: [PERIOD, KABUPATEN, SEGMENT], scope: { during: { between: { from: "2025-01", to: "2025-06" } } }, having: { coverageRate: { lt: 0.9 } }, order: [{ uncoveredWorkers: DESC }], first: 7)""";
        const string Page = "totalCount nodes { kabupaten { code } segment period { label } uncoveredWorkers coverageRate }";
        // Each over data of its own, so that neither is answered by what the other left.
        var alone = (await GraphRunner.Over(PanelRecord.NewSnapshot()).DataAsync($"{{ {Question} {{ {Page} plan {{ explanation }} }} }}"))["coverage"]!;
        var among = (await GraphRunner.Over(PanelRecord.NewSnapshot()).DataAsync($"{{ {Question} {{ {Page} plan {{ explanation }} {also} }} {(leftOut ? "" : "other: coverage(groupBy: [PROVINCE]) { totalCount }")} }}"))["coverage"]!;

        among["totalCount"]!.GetValue<int>().ShouldBe(alone["totalCount"]!.GetValue<int>());
        Values(among).ShouldBe(Values(alone));
        Values(alone).Count().ShouldBe(7);
        alone["plan"]!["explanation"]!.GetValue<string>().ShouldContain("were kept");
        among["plan"]!["explanation"]!.GetValue<string>().Contains("were kept", StringComparison.Ordinal).ShouldBe(leftOut, among["plan"]!.ToJsonString());

        static IEnumerable<string> Values(JsonNode answer) =>
            answer["nodes"]!.AsArray().Select(static row => $"{row!["kabupaten"]!["code"]} {row["segment"]} {row["period"]!["label"]} {row["uncoveredWorkers"]} {row["coverageRate"]}");
    }

    private static async Task<JsonNode> AskAsync(GraphRunner runner, string selection) => await runner.DataAsync(
        $"query($of: CoverageMeasure! = NET_CHANGE) {{ coverage(groupBy: [PROVINCE], {Scope}, order: [{{ uncoveredWorkers: DESC }}], having: {{ coveredWorkers: {{ gt: 1 }} }}) {{ {selection} }} all: coverage(groupBy: [PROVINCE]) {{ nodes {{ rank(of: $of) }} }} }}");

    private static void Bare(JsonNode? node)
    {
        if (node is JsonArray items)
        {
            foreach (var item in items)
            {
                Bare(item);
            }
        }
        else if (node is JsonObject given)
        {
            foreach (var name in (string[])["x1", "x2", "x3", "x4", "x5"])
            {
                given.Remove(name);
            }

            foreach (var (_, value) in given)
            {
                Bare(value);
            }
        }
    }
}
