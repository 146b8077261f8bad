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
