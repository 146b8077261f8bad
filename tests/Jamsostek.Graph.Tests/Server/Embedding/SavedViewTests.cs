using System.Text.Json.Nodes;
using Jamsostek.Graph.Tests.Server.Saved;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Embedding;

/// <summary>Definitions of views, and the steps down that they allow.</summary>
public sealed class SavedViewTests
{
    private const string OfProvince = """
        query OfProvince($province: String!) {
          coverage(groupBy: [KABUPATEN], scope: {during: {latest: true}, where: {province: {code: {eq: $province}}}}) { nodes { kabupaten { code name } coverageRate } }
        }
        """;

    private const string WithSteps = """
        {"kind": "bar", "query": "by-province@1", "x": "provinceName", "value": "coverageRate", "theme": "light",
         "drill": [{"query": "of-province", "variable": "province", "column": "provinceCode", "x": "kabupatenName"}]}
        """;

    [Fact]
    public async Task A_view_leads_down_by_the_steps_of_its_definition_as_far_as_the_token_lets_it()
    {
        await using var server = await SavedServer.StartAsync();
        string key = await StartAsync(server);
        (await server.SaveViewAsync(key, "steps", WithSteps)).Status.ShouldBe(201);
        string token(int steps) => $$"""{"view": "steps", "origins": "*", "drill": {{steps}}}""";
        string none = (await server.SendAsync(HttpMethod.Post, "/v1/embed-tokens", key, token(0))).Body!["token"]!.GetValue<string>();
        string one = (await server.SendAsync(HttpMethod.Post, "/v1/embed-tokens", key, token(1))).Body!["token"]!.GetValue<string>();

        string top = await server.TextAsync("/embed/steps");
        string below = await server.TextAsync("/embed/steps?drill=11");

        top.ShouldContain("<a href=\"/embed/steps?drill=11\">Aceh</a>");
        below.ShouldContain("<td>11.01</td><td>Kabupaten Aceh Selatan</td>");
        below.ShouldNotContain("drill=11.01");
        (await server.TextAsync($"/embed/steps?token={none}")).ShouldNotContain("drill=");
        (await server.TextAsync($"/embed/steps?token={one}")).ShouldContain($"<a href=\"/embed/steps?token={one}&amp;drill=11\">Aceh</a>");
        (await EmbedTokenTests.StatusAsync(server, $"/embed/steps?token={none}&drill=11")).ShouldBe(403);
        (await EmbedTokenTests.StatusAsync(server, $"/embed/steps?token={one}&drill=11")).ShouldBe(200);
        (await EmbedTokenTests.StatusAsync(server, $"/embed/steps?token={one}&drill=11,11.01")).ShouldBe(403);
        // What the token fixes holds below too, or nothing is shown.
        string narrow = (await server.SendAsync(HttpMethod.Post, "/v1/embed-tokens", key, """{"view": "steps", "origins": "*", "drill": 1, "variables": {"segments": "PU"}}""")).Body!["token"]!.GetValue<string>();
        (await EmbedTokenTests.StatusAsync(server, $"/embed/steps?token={narrow}")).ShouldBe(200);
        (await EmbedTokenTests.StatusAsync(server, $"/embed/steps?token={narrow}&drill=11")).ShouldBe(400);
    }

    [Theory]
    [InlineData("""{"query": "by-province"}""")]
    [InlineData("""{"kind": "pie", "query": "by-province"}""")]
    [InlineData("""{"kind": "bar"}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "more": 1}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "x": "nothing"}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "value": "provinceName"}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "value": ["coverageRate", "coveredWorkers"], "series": "provinceName"}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "variables": {"nothing": 1}}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "variables": {"segments": ["PU"]}}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "theme": "pink"}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "title": {"fr": "Couverture"}}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "drill": [{"query": "of-province", "variable": "nothing", "column": "provinceCode"}]}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "drill": [{"query": "of-province", "variable": "province", "column": "nothing"}]}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "variables": {"segments": "PU"}, "drill": [{"query": "of-province", "variable": "province", "column": "provinceCode", "x": "kabupatenName"}]}""")]
    [InlineData("""{"kind": "bar", "query": "by-province", "query": "of-province"}""")]
    public async Task A_definition_that_would_show_nothing_is_not_saved(string definition)
    {
        await using var server = await SavedServer.StartAsync();
        string key = await StartAsync(server);

        var (status, problem) = await server.SaveViewAsync(key, "wrong", definition);

        (status, problem?["detail"] is not null).ShouldBe((400, true), $"{problem}");
        (await EmbedTokenTests.StatusAsync(server, "/embed/wrong")).ShouldBe(404);
    }

    [Fact]
    public async Task Views_have_versions_owners_and_names_that_are_not_the_servers()
    {
        await using var server = await SavedServer.StartAsync();
        string key = await StartAsync(server);
        await server.SaveViewAsync(key, "provinces", """{"kind": "table", "query": "by-province"}""");
        await server.SaveViewAsync(key, "provinces", """{"kind": "table", "query": "by-province", "title": "Second"}""");

        (await server.TextAsync("/embed/provinces")).ShouldContain("<h1>Second</h1>");
        (await server.TextAsync("/embed/provinces@1")).ShouldContain("<h1>by-province</h1>");
        JsonNode.Parse(await server.TextAsync("/v1/views/provinces"))!["view"]!["title"]!.GetValue<string>().ShouldBe("Second");
        JsonNode.Parse(await server.TextAsync("/v1/views"))!["views"]!.AsArray().Count.ShouldBe(1);
        (await server.SaveViewAsync(key, "table", """{"kind": "table", "query": "by-province"}""")).Status.ShouldBe(400);
        (await server.SaveViewAsync(server.Key(), "provinces", """{"kind": "table", "query": "by-province"}""")).Status.ShouldBe(403);
        (await server.SendAsync(HttpMethod.Delete, "/v1/views/provinces", key)).Status.ShouldBe(204);
        (await EmbedTokenTests.StatusAsync(server, "/embed/provinces")).ShouldBe(410);
        (await EmbedTokenTests.StatusAsync(server, "/embed/provinces@1")).ShouldBe(410);
    }

    [Fact]
    public async Task The_address_sets_what_the_view_leaves_open_and_nothing_that_it_sets()
    {
        await using var server = await SavedServer.StartAsync();
        string key = await StartAsync(server);
        await server.SaveViewAsync(key, "open", """{"kind": "table", "query": "by-province"}""");
        await server.SaveViewAsync(key, "fixed", """{"kind": "table", "query": "by-province", "variables": {"segments": "PU"}}""");

        (await server.TextAsync("/embed/open.csv?segments=PU")).Split('\n')[^2].ShouldBe((await server.TextAsync("/embed/fixed.csv")).Split('\n')[^2]);
        (await EmbedTokenTests.StatusAsync(server, "/embed/fixed?segments=BPU")).ShouldBe(400);
    }

    [Fact]
    public async Task What_is_too_large_or_too_much_is_not_saved()
    {
        await using var server = await SavedServer.StartAsync(("Saved:MaxBytes", "2000"), ("Saved:MaxVersions", "3"));
        string key = await StartAsync(server);

        (await server.SaveAsync(key, "large", $"{{ dataset {{ version }} }} #{new string('x', 2000)}")).Status.ShouldBe(413);
        (await server.SaveViewAsync(key, "large", new string(' ', 2001))).Status.ShouldBe(413);
        (await server.SaveViewAsync(key, "third", """{"kind": "table", "query": "by-province"}""")).Status.ShouldBe(201);
        (await server.SaveViewAsync(key, "fourth", """{"kind": "table", "query": "by-province"}""")).Status.ShouldBe(409);
    }

    private static async Task<string> StartAsync(SavedServer server)
    {
        string key = server.Key();
        (await server.SaveAsync(key, "by-province", SavedServer.ByProvince)).Status.ShouldBe(201);
        var (status, problem) = await server.SaveAsync(key, "of-province", OfProvince);
        status.ShouldBe(201, $"{problem}");
        return key;
    }
}
