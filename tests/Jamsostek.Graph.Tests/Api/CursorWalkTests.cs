using System.Text.Json.Nodes;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>Walks lists page by page, in both directions, over orders with and without ties.</summary>
public sealed class CursorWalkTests
{
    public static TheoryData<string, string, int> Walks => new()
    {
        { "provinces", "[]", 7 },
        { "provinces", "[{ name: DESC }]", 5 },
        { "provinces", "[{ islandGroup: ASC }]", 4 },
        { "provinces", "[{ islandGroup: DESC, kanwil: ASC }]", 9 },
        { "provinces", "[{ latestCoverage: { publishedPercent: DESC } }]", 3 },
        { "provinces", "[{ latestCoverage: { basisBreak: { reason: ASC } } }, { timeZone: DESC }]", 6 },
        { "kabupaten", "[{ kind: DESC }]", 100 },
        { "kabupaten", "[{ status: ASC }, { province: { islandGroup: DESC } }]", 61 },
        { "kabupaten", "[{ labour: { informalRate: ASC } }]", 97 },
        { "kabupaten", "[{ province: { labour: { employed: DESC } } }]", 111 },
        { "observations", "[{ region: { level: ASC } }, { asOf: DESC }]", 13 },
        { "observations", "[{ potential: ASC }]", 25 },
        { "targets", "[{ year: DESC }]", 4 },
        { "claims", "[{ programme: ASC }]", 5 },
        { "seedFacts", "[{ kind: ASC }]", 17 },
        { "agencies", "[{ role: ASC }]", 6 },
    };

    [Theory]
    [MemberData(nameof(Walks))]
    public async Task A_walk_meets_each_row_once_in_the_order_of_the_whole_list(string list, string order, int size)
    {
        var whole = Ids((await GraphRunner.Seed.DataAsync($"{{ {list}(first: 1000, order: {order}) {{ totalCount nodes {{ id }} }} }}"))[list]!);
        whole.Distinct(StringComparer.Ordinal).Count().ShouldBe(whole.Count);

        (await ForwardsAsync(list, order, size)).ShouldBe(whole);
        (await BackwardsAsync(list, order, size)).ShouldBe(whole);
    }

    [Fact]
    public async Task Rows_without_a_value_stand_last_in_both_directions()
    {
        foreach (var direction in (string[])["ASC", "DESC"])
        {
            var data = await GraphRunner.Seed.DataAsync($"{{ provinces(order: [{{ latestCoverage: {{ rate: {direction} }} }}]) {{ nodes {{ latestCoverage {{ rate }} }} }} }}");
            var rates = data["provinces"]!["nodes"]!.AsArray().Select(static node => node!["latestCoverage"]?["rate"]?.GetValue<double>()).ToList();

            rates.Count(static rate => rate is null).ShouldBe(8);
            rates.SkipWhile(static rate => rate is not null).ShouldAllBe(static rate => rate == null);
            var known = rates.OfType<double>().ToList();
            known.ShouldBe(direction == "ASC" ? known.Order() : known.OrderDescending());
        }
    }

    [Fact]
    public async Task A_page_can_be_empty_and_still_say_what_stands_around_it()
    {
        var data = await GraphRunner.Seed.DataAsync("{ provinces(first: 0) { totalCount nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }");

        data["provinces"]!.ToJsonString().ShouldBe(
            """{"totalCount":38,"nodes":[],"pageInfo":{"hasNextPage":true,"hasPreviousPage":false,"startCursor":null,"endCursor":null}}""");
    }

    [Fact]
    public async Task A_walk_between_two_cursors_leaves_both_out()
    {
        var edges = (await GraphRunner.Seed.DataAsync("{ provinces(first: 6) { edges { cursor node { code } } } }"))["provinces"]!["edges"]!.AsArray();
        var (after, before) = (edges[1]!["cursor"], edges[5]!["cursor"]);

        var data = await GraphRunner.Seed.DataAsync($"{{ provinces(after: {after!.ToJsonString()}, before: {before!.ToJsonString()}) {{ nodes {{ code }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}");

        data["provinces"]!.ToJsonString().ShouldBe(
            """{"nodes":[{"code":"13"},{"code":"14"},{"code":"15"}],"pageInfo":{"hasNextPage":true,"hasPreviousPage":true}}""");
    }

    private static async Task<List<string>> ForwardsAsync(string list, string order, int size)
    {
        var (met, after) = (new List<string>(), "null");
        while (true)
        {
            var page = (await GraphRunner.Seed.DataAsync($"{{ {list}(first: {size}, after: {after}, order: {order}) {{ nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage endCursor }} }} }}"))[list]!;
            page["pageInfo"]!["hasPreviousPage"]!.GetValue<bool>().ShouldBe(met.Count > 0);
            met.AddRange(Ids(page));
            if (!page["pageInfo"]!["hasNextPage"]!.GetValue<bool>())
            {
                return met;
            }

            after = page["pageInfo"]!["endCursor"]!.ToJsonString();
        }
    }

    private static async Task<List<string>> BackwardsAsync(string list, string order, int size)
    {
        var (met, before) = (new List<string>(), "null");
        while (true)
        {
            var page = (await GraphRunner.Seed.DataAsync($"{{ {list}(last: {size}, before: {before}, order: {order}) {{ nodes {{ id }} pageInfo {{ hasNextPage hasPreviousPage startCursor }} }} }}"))[list]!;
            page["pageInfo"]!["hasNextPage"]!.GetValue<bool>().ShouldBe(met.Count > 0);
            met.InsertRange(0, Ids(page));
            if (!page["pageInfo"]!["hasPreviousPage"]!.GetValue<bool>())
            {
                return met;
            }

            before = page["pageInfo"]!["startCursor"]!.ToJsonString();
        }
    }

    private static List<string> Ids(JsonNode page) => [.. page["nodes"]!.AsArray().Select(static node => node!["id"]!.GetValue<string>())];
}
