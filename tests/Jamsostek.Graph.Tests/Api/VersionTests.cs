using System.Text.Json.Nodes;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>Walks that meet a new data version half way.</summary>
public sealed class VersionTests
{
    private static readonly Snapshot Old = SeedRecord.NewSnapshot(1);

    // In the second version Aceh is renamed, so that it would stand last by name.
    private static readonly Snapshot New = SeedRecord.NewSnapshot(2, SeedRecord.Facts.MergedWith(new FactSet
    {
        Regions = [SeedRecord.Facts.Regions.Single(static region => region.Code == "11") with { Name = "Zamrud" }],
    }));

    [Fact]
    public async Task A_walk_goes_on_in_the_version_it_began_in_while_that_is_held()
    {
        var first = await GraphRunner.Over(Old).DataAsync("{ provinces(first: 1, order: [{ name: ASC }]) { nodes { name } pageInfo { endCursor } } }");
        var cursor = first["provinces"]!["pageInfo"]!["endCursor"]!.ToJsonString();
        first["provinces"]!["nodes"]![0]!["name"]!.GetValue<string>().ShouldBe("Aceh");

        var rest = await GraphRunner.Over(Old, New).DataAsync(
            $"{{ walk: provinces(first: 1000, after: {cursor}, order: [{{ name: ASC }}]) {{ nodes {{ name kabupaten(first: 1) {{ pageInfo {{ endCursor }} }} }} }} now: provinces(last: 1, order: [{{ name: ASC }}]) {{ nodes {{ name }} }} }}");

        rest["walk"]!["nodes"]!.AsArray().Count.ShouldBe(37);
        rest["walk"]!["nodes"]!.AsArray().Select(static node => node!["name"]!.GetValue<string>()).ShouldNotContain("Zamrud");
        rest["now"]!["nodes"]![0]!["name"]!.GetValue<string>().ShouldBe("Zamrud");
    }

    [Fact]
    public async Task A_nested_walk_goes_on_in_its_version_too()
    {
        var first = await GraphRunner.Over(Old).DataAsync("{ region(code: \"11\") { ... on Province { kabupaten(first: 2) { pageInfo { endCursor } } } } }");
        var cursor = first["region"]!["kabupaten"]!["pageInfo"]!["endCursor"]!.ToJsonString();

        var rest = await GraphRunner.Over(Old, New).DataAsync(
            $"{{ region(code: \"11\") {{ name ... on Province {{ kabupaten(first: 1, after: {cursor}) {{ totalCount nodes {{ code province {{ name }} }} }} }} }} }}");

        rest["region"]!.ToJsonString().ShouldBe(
            """{"name":"Zamrud","kabupaten":{"totalCount":23,"nodes":[{"code":"11.03","province":{"name":"Aceh"}}]}}""");
    }

    [Fact]
    public async Task A_cursor_of_a_version_that_is_gone_is_HC0078_and_says_so()
    {
        var first = await GraphRunner.Over(Old).DataAsync("{ provinces(first: 1) { pageInfo { endCursor } } }");
        var cursor = first["provinces"]!["pageInfo"]!["endCursor"]!.ToJsonString();

        var error = await GraphRunner.Over(New).ErrorAsync($"{{ provinces(after: {cursor}) {{ totalCount }} }}");

        error["extensions"]!["code"]!.GetValue<string>().ShouldBe("HC0078");
        error["message"]!.GetValue<string>().ShouldBe(
            "'after' of 'Query.provinces' belongs to the data version '1-00000001', which is no longer held. Start again from the first page.");
    }

    [Fact]
    public async Task Two_cursors_of_different_versions_are_HC0078()
    {
        const string Page = "{ provinces(first: 1) { pageInfo { endCursor } } }";
        JsonNode after = await GraphRunner.Over(Old).DataAsync(Page), before = await GraphRunner.Over(New).DataAsync(Page);

        var error = await GraphRunner.Over(Old, New).ErrorAsync(
            $"{{ provinces(after: {after["provinces"]!["pageInfo"]!["endCursor"]!.ToJsonString()}, before: {before["provinces"]!["pageInfo"]!["endCursor"]!.ToJsonString()}) {{ totalCount }} }}");

        error["extensions"]!["code"]!.GetValue<string>().ShouldBe("HC0078");
    }
}
