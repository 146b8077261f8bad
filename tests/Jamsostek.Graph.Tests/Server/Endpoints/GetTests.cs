using System.Net;
using System.Text;
using System.Text.Json;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

public sealed class GetTests
{
    [Fact]
    public async Task A_query_may_stand_in_the_address()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.GetAsync("/graphql?query=query%20Q(%24n%3A%20String)%20%7B%20hello(name%3A%20%24n)%20%7D&operationName=Q&variables=%7B%22n%22%3A%22Aceh%22%7D&extensions=%7B%7D");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"hello":"Hello, Aceh!"}}""");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("text/event-stream")]
    public async Task A_mutation_is_405_and_changes_nothing(string accept)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.GetAsync("/graphql?query=mutation%20%7B%20touch%20%7D", accept);

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["POST"]);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("\"data\"");
    }

    [Theory]
    [InlineData("/graphql", "HC0013")]
    [InlineData("/graphql?query=", "HC0013")]
    [InlineData("/graphql?query=%7Bhello%7D&variables=%5B%5D", "HC0009")]
    [InlineData("/graphql?query=%7Bhello%7D&variables=%7B", "HC0011")]
    [InlineData("/graphql?query=%7Bhello%7D&query=%7Bversion%7D", "HC0009")]
    public async Task An_address_without_a_readable_request_is_400(string address, string code)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.GetAsync(address, "application/json");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString().ShouldBe(code);
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/schema.graphql")]
    public async Task The_schema_is_sent_with_an_entity_tag_and_304_to_who_has_it(string address)
    {
        await using var server = await RunningServer.StartAsync();
        using var first = await server.GetAsync(address);
        var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await server.Client.SendAsync(again);

        first.Content.Headers.ContentType!.ToString().ShouldBe("application/graphql; charset=utf-8");
        (await first.Content.ReadAsStringAsync()).ShouldBe(Encoding.UTF8.GetString(server.Graph.Served.Sdl.Span));
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        second.Headers.ETag.ShouldBe(first.Headers.ETag);
        (await second.Content.ReadAsStringAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_browser_gets_a_page_that_asks_no_other_place_for_anything()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.GetAsync("/graphql", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        string page = await response.Content.ReadAsStringAsync();

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        response.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        page.ShouldContain("/graphql/schema.graphql");
        page.ShouldNotContain("src=");
        page.ShouldNotContain("https://");
    }

    [Fact]
    public async Task A_browser_that_asks_a_query_gets_its_answer()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.GetAsync("/graphql?query=%7Bhello%7D", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task Unknown_addresses_are_404()
    {
        await using var server = await RunningServer.StartAsync();
        using var unknown = await server.GetAsync("/nothing");

        unknown.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Health_tells_life_from_readiness()
    {
        await using var server = await RunningServer.StartAsync();
        using var ready = await server.GetAsync("/health/ready");
        server.Graph.Version = null;
        using var loading = await server.GetAsync("/health/ready");
        using var live = await server.GetAsync("/health/live");

        ready.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await ready.Content.ReadAsStringAsync()).ShouldBe("""{"status":"ready","dataVersion":"1"}""");
        loading.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await loading.Content.ReadAsStringAsync()).ShouldBe("""{"status":"loading"}""");
        live.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
