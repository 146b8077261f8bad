using Jamsostek.Graph.Language.Execution;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

public sealed class CostTests
{
    [Fact]
    public async Task A_whole_filter_as_a_variable_costs_what_its_literal_costs()
    {
        using var literal = await GraphRunner.Seed.RespondAsync(
            """
            { provinces(first: 10, where: { or: [{ name: { contains: "papua" } }, { kabupaten: { some: { labour: { informalRate: { gt: 0.8, lt: 0.9 } } } } }] }, order: [{ labour: { employed: DESC } }]) {
                totalCount nodes { name kabupaten(first: 5, where: { kind: { eq: KOTA } }) { nodes { name } } } } }
            """);
        using var variable = await GraphRunner.Seed.RespondAsync(
            """
            query($first: Int, $where: ProvinceFilterInput, $order: [ProvinceSortInput!], $inner: KabupatenFilterInput, $few: Int) {
              provinces(first: $first, where: $where, order: $order) { totalCount nodes { name kabupaten(first: $few, where: $inner) { nodes { name } } } } }
            """,
            """
            { "first": 10, "few": 5, "order": { "labour": { "employed": "DESC" } }, "inner": { "kind": { "eq": "KOTA" } },
              "where": { "or": [{ "name": { "contains": "papua" } }, { "kabupaten": { "some": { "labour": { "informalRate": { "gt": 0.8, "lt": 0.9 } } } } }] } }
            """);

        variable.FieldCost.ShouldBe(literal.FieldCost);
        variable.TypeCost.ShouldBe(literal.TypeCost);
        variable.Body.Length.ShouldBe(literal.Body.Length);
        literal.FieldCost.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("{ kabupaten(first: 1000) { totalCount nodes { code name kind province { code name } population areaKm2 labour { employed formal informal informalRate } latestCoverage { rate asOf denominatorBasis } } } }")]
    [InlineData("{ provinces(first: 38) { nodes { code name labour { employed informalRate } kabupaten(first: 10, order: [{ labour: { informalRate: DESC } }]) { totalCount nodes { code name kind labour { employed informalRate } } } } } }")]
    [InlineData("{ provinces(first: 38) { nodes { name labourSeries { year employed informalRate bySector { code workers share } } } } }")]
    [InlineData("{ kabupaten(first: 514) { nodes { code compliance { stage state asOf } } } }")]
    [InlineData("{ observations(first: 1000) { nodes { region { code name } asOf publishedPercent registered potential rate quote source { title url } seedFacts { key quote } } } }")]
    public async Task An_ordinary_dashboard_passes_the_default_limits(string query)
    {
        using var response = await GraphRunner.Seed.RespondAsync(query);

        response.Kind.ShouldBe(ResponseKind.Executed);
        response.ErrorCount.ShouldBe(0);
    }

    [Theory]
    [InlineData("{ kabupaten(first: 1000) { nodes { province { kabupaten(first: 1000) { nodes { name } } } } } }")]
    [InlineData("{ provinces { nodes { kabupaten { nodes { province { kabupaten { nodes { province { name } } } } } } } } }")]
    [InlineData("{ seedFacts(first: 1000) { nodes { region { seedFacts(first: 1000) { nodes { quote } } } } } }")]
    public async Task A_query_of_death_is_refused_before_it_runs(string query)
    {
        using var response = await GraphRunner.Seed.RespondAsync(query);

        response.Kind.ShouldBe(ResponseKind.RequestError);
        response.ErrorCode.ShouldBe("HC0047");
    }

    [Fact]
    public async Task A_filter_that_goes_up_and_down_the_hierarchy_costs_no_time_exponential_in_its_depth()
    {
        const int Depth = 20;
        var filter = "{ name: { contains: \"nowhere\" } }";
        for (var i = 0; i < Depth; i++)
        {
            filter = $"{{ kabupaten: {{ none: {{ province: {filter} }} }} }}";
        }

        var data = await GraphRunner.Seed.DataAsync($"{{ provinces(where: {filter}) {{ totalCount }} }}");

        // No province passes the innermost condition; "none" turns that round at each of an even number of steps.
        data["provinces"]!["totalCount"]!.GetValue<int>().ShouldBe(0);
    }
}
