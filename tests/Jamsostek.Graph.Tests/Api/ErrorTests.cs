using System.Text.Json.Nodes;
using Jamsostek.Graph.Api.Paging;
using Shouldly;

namespace Jamsostek.Graph.Tests.Api;

public sealed class ErrorTests
{
    [Fact]
    public async Task A_page_that_is_too_large_is_HC0051_and_only_its_field_is_null()
    {
        var answer = await GraphRunner.Seed.AnswerAsync("{ provinces(first: 1001) { totalCount } region(code: \"11\") { name } }");

        answer["data"]!["provinces"].ShouldBeNull();
        answer["data"]!["region"]!["name"]!.GetValue<string>().ShouldBe("Aceh");
        var error = answer["errors"]![0]!;
        error["path"]!.ToJsonString().ShouldBe("""["provinces"]""");
        Code(error).ShouldBe("HC0051");
        error["extensions"]!["requestedItems"]!.GetValue<int>().ShouldBe(1001);
        error["extensions"]!["maxAllowedItems"]!.GetValue<int>().ShouldBe(1000);
        error["extensions"]!["coordinate"]!.GetValue<string>().ShouldBe("Query.provinces");
    }

    [Fact]
    public async Task More_ids_than_may_be_looked_up_at_once_are_HC0051()
    {
        var error = await GraphRunner.Seed.ErrorAsync("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", $$"""{ "ids": [{{string.Join(',', Enumerable.Repeat("\"x\"", 101))}}] }""");

        Code(error).ShouldBe("HC0051");
        error["message"]!.GetValue<string>().ShouldBe("'Query.nodes' takes at most 100 ids; 101 were given. Ask for them in several requests.");
    }

    [Theory]
    [InlineData("{ provinces(first: -1) { totalCount } }")]
    [InlineData("{ provinces(last: -7) { totalCount } }")]
    public async Task A_negative_page_is_HC0079(string query) => Code(await GraphRunner.Seed.ErrorAsync(query)).ShouldBe("HC0079");

    [Theory]
    [InlineData("nonsense!")]
    [InlineData("bm9uc2Vuc2U")]
    [InlineData("")]
    public async Task A_text_that_is_no_cursor_is_HC0078(string cursor)
    {
        var error = await GraphRunner.Seed.ErrorAsync($"{{ provinces(after: \"{cursor}\") {{ totalCount }} }}");

        Code(error).ShouldBe("HC0078");
        error["message"]!.GetValue<string>().ShouldBe("'after' of 'Query.provinces' is no cursor of this server. Use 'startCursor' or 'endCursor' of a page as it was given.");
    }

    [Fact]
    public async Task A_cursor_of_another_order_is_HC0078()
    {
        var page = await GraphRunner.Seed.DataAsync("{ provinces(first: 3, order: [{ name: ASC }]) { pageInfo { endCursor } } }");
        var cursor = page["provinces"]!["pageInfo"]!["endCursor"]!.GetValue<string>();

        var error = await GraphRunner.Seed.ErrorAsync($"{{ provinces(after: \"{cursor}\", order: [{{ name: DESC }}]) {{ totalCount }} }}");

        Code(error).ShouldBe("HC0078");
        error["message"]!.GetValue<string>().ShouldBe("'after' of 'Query.provinces' was made under another 'order' or 'scope'. Go on with the arguments that the first page had.");
    }

    [Fact]
    public async Task A_cursor_of_a_row_that_the_list_cannot_have_is_HC0078()
    {
        var version = (await GraphRunner.Seed.DataAsync("{ dataset { version contentHash } }"))["dataset"]!;
        var forged = new Cursor($"{version["version"]}-{version["contentHash"]!.GetValue<string>()[..8]}", 0, "99").Encode();

        Code(await GraphRunner.Seed.ErrorAsync($"{{ provinces(before: \"{forged}\") {{ totalCount }} }}")).ShouldBe("HC0078");
    }

    [Theory]
    [InlineData("name: { contains: null }")]
    [InlineData("name: { nendsWith: null }")]
    [InlineData("name: { in: null }")]
    [InlineData("population: { gt: null }")]
    [InlineData("labour: { informalRate: { nlte: null } }")]
    [InlineData("kabupaten: { some: null }")]
    [InlineData("kabupaten: { any: null }")]
    [InlineData("labour: null")]
    [InlineData("or: [{ id: { in: null } }]")]
    public async Task A_filter_operation_that_is_given_null_is_HC0026(string filter)
    {
        var answer = await GraphRunner.Seed.AnswerAsync($"{{ provinces(where: {{ {filter} }}) {{ totalCount }} }}");

        answer["data"]!["provinces"].ShouldBeNull();
        Code(answer["errors"]![0]!).ShouldBe("HC0026");
    }

    [Theory]
    [InlineData("{ provinces(scope: { year: 2031 }) { totalCount } }")]
    [InlineData("{ region(code: \"11\") { labour(year: 1999) { employed } } }")]
    [InlineData("{ provinces { totals { labour(year: 1999) { employed } } } }")]
    public async Task A_year_without_facts_is_an_error_that_names_the_years_there_are(string query)
    {
        var error = await GraphRunner.Seed.ErrorAsync(query);

        Code(error).ShouldBe("YEAR_UNKNOWN");
        error["message"]!.GetValue<string>().ShouldEndWith("there are some for the years 2018 to 2025.");
    }

    private static string Code(JsonNode error) => error["extensions"]!["code"]!.GetValue<string>();
}
