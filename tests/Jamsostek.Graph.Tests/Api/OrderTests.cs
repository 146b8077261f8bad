using System.Text.Json;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

public sealed class OrderTests
{
    [Fact]
    public async Task Regions_are_ordered_by_one_category_of_a_breakdown()
    {
        var data = await GraphRunner.Seed.DataAsync("{ kabupaten(first: 10, order: [{ labour: { bySector: { isicA: { share: DESC } } } }]) { nodes { code } } }");
        var expected = SeedRecord.Facts.Labour
            .Where(static fact => fact.Year == 2025 && fact.RegionCode.Length > 2)
            .OrderByDescending(static fact => (double)fact.BySector[0]!.Value / fact.Employed!.Value)
            .Take(10).Select(static fact => fact.RegionCode);

        data["kabupaten"]!["nodes"]!.AsArray().Select(static node => node!["code"]!.GetValue<string>()).ShouldBe(expected);
    }

    [Fact]
    public async Task Several_keys_in_one_object_apply_as_written_and_one_object_stands_for_a_list()
    {
        const string Fields = "{ nodes { code } }";
        var data = await GraphRunner.Seed.DataAsync(
            $"{{ a: provinces(order: {{ islandGroup: DESC, population: ASC }}) {Fields} b: provinces(order: [{{ islandGroup: DESC }}, {{ population: ASC }}]) {Fields} c: provinces(order: {{ population: ASC, islandGroup: DESC }}) {Fields} }}");
        var expected = SeedRecord.Facts.Regions.Where(static region => region.Level == RegionLevel.Province)
            .OrderByDescending(static region => region.IslandGroup, StringComparer.OrdinalIgnoreCase).ThenBy(static region => region.Population).Select(static region => region.Code).ToList();

        data["a"]!["nodes"]!.AsArray().Select(static node => node!["code"]!.GetValue<string>()).ShouldBe(expected);
        data["b"]!.ToJsonString().ShouldBe(data["a"]!.ToJsonString());
        data["c"]!.ToJsonString().ShouldNotBe(data["a"]!.ToJsonString());
    }

    [Fact]
    public async Task Filters_orders_and_nested_levels_read_the_year_of_the_scope()
    {
        var data = await GraphRunner.Seed.DataAsync(
            """
            { provinces(scope: { year: 2018 }, where: { labour: { employed: { gt: 3000000 } } }, order: [{ labour: { employed: DESC } }]) {
                nodes { code labour { year } kabupaten(first: 1, order: [{ labour: { employed: DESC } }]) { nodes { code labour { year employed } province { labour { year } } } } } } }
            """);
        var rows = SeedRecord.Facts.Labour.Where(static fact => fact.Year == 2018).ToDictionary(static fact => fact.RegionCode, static fact => fact.Employed ?? 0, StringComparer.Ordinal);
        var largest = rows.Where(static row => row.Key.Length > 2).GroupBy(static row => row.Key[..2], StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.MaxBy(static row => row.Value), StringComparer.Ordinal);
        var expected = rows.Where(static row => row is { Key: not "ID" and { Length: 2 }, Value: > 3_000_000 }).OrderByDescending(static row => row.Value).Select(row =>
            JsonSerializer.Serialize(new
            {
                code = row.Key,
                labour = new { year = 2018 },
                kabupaten = new { nodes = new[] { new { code = largest[row.Key].Key, labour = new { year = 2018, employed = largest[row.Key].Value }, province = new { labour = new { year = 2018 } } } } },
            }));

        data["provinces"]!["nodes"]!.AsArray().Select(static node => node!.ToJsonString()).ShouldBe(expected);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ or: [] }")]
    [InlineData("{ and: [] }")]
    [InlineData("{ or: [{}] }")]
    [InlineData("{ name: {} }")]
    [InlineData("{ kabupaten: {} }")]
    [InlineData("{ name: { nin: [] } }")]
    [InlineData("{ kabupaten: { all: {} } }")]
    public async Task An_empty_filter_filters_nothing(string filter) => (await CountAsync(filter)).ShouldBe(38);

    [Theory]
    [InlineData("{ code: { in: [] } }", 0)]
    [InlineData("{ kind: { in: [] } }", 0)]
    [InlineData("{ id: { in: [] } }", 0)]
    [InlineData("{ capital: { eq: null } }", 0)]
    [InlineData("{ capital: { neq: null } }", 38)]
    [InlineData("{ agencies: { any: false } }", 31)]
    [InlineData("{ code: { or: [{ eq: \"11\" }, { startsWith: \"9\", nendsWith: \"1\" }] } }", 6)]
    public async Task Lists_and_nulls_in_filters_mean_what_they_say(string filter, int expected) => (await CountAsync(filter)).ShouldBe(expected);

    private static async Task<int> CountAsync(string filter) =>
        (await GraphRunner.Seed.DataAsync($"{{ provinces(where: {filter}) {{ totalCount }} }}"))["provinces"]!["totalCount"]!.GetValue<int>();
}
