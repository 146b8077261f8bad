using System.Net;
using System.Text;
using System.Text.Json;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

/// <summary>Requests that are made to hurt are refused, and what follows them is answered.</summary>
public sealed class LimitTests
{
    public static TheoryData<string, string> QueriesOfDeath => new()
    {
        { "deep", string.Concat(Enumerable.Repeat("{ self ", 5_000)) + "{ hello " + new string('}', 5_001) },
        { "unclosed", new string('{', 200_000) },
        { "wide", "{ " + string.Join(' ', Enumerable.Range(0, 20_000).Select(index => $"a{index}: hello")) + " }" },
        { "aliased a thousand times, three levels", Aliased(3) },
        { "fragment cycle", "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }" },
        { "fragments that double", "{ ...F0 } " + string.Concat(Enumerable.Range(0, 60).Select(index => $"fragment F{index} on Query {{ self {{ ...F{index + 1} }} other: self {{ ...F{index + 1} }} }} ")) + "fragment F60 on Query { hello }" },
        { "a hundred thousand tokens", "{ " + string.Concat(Enumerable.Repeat("hello ", 100_000)) + "}" },
        { "directives", "{ hello " + string.Concat(Enumerable.Repeat("@skip(if: false) ", 20_000)) + "}" },
        { "introspection in circles", "{ __schema { types " + string.Concat(Enumerable.Repeat("{ fields { type ", 30)) + "{ name } " + string.Concat(Enumerable.Repeat("} } ", 30)) + "} }" },
    };

    [Theory]
    [MemberData(nameof(QueriesOfDeath))]
    public async Task A_query_of_death_is_refused_before_it_runs(string kind, string query)
    {
        kind.ShouldNotBeEmpty();
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync(JsonSerializer.Serialize(new { query }), "application/graphql-response+json");
        string text = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, text.Length > 500 ? text[..500] : text);
        text.ShouldStartWith("{\"errors\":[");
        text.Length.ShouldBeLessThan(10_000);
        using var after = await server.PostAsync("""{"query":"{ hello }"}""");
        after.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_over_the_limit_is_413_whether_its_length_is_told_or_not(bool chunked)
    {
        await using var server = await RunningServer.StartAsync();
        byte[] body = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query = "{ hello } #" + new string('x', 10_000_000) }));
        using var content = new ByteArrayContent(body) { Headers = { ContentType = new("application/json") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        request.Headers.TransferEncodingChunked = chunked;
        // Waits for the server's word before sending the body, as curl does.
        request.Headers.ExpectContinue = true;
        using var response = await server.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"errors":[{"message":"The body is larger than 1048576 bytes. (Setting Http:MaxBodyBytes.)","extensions":{"code":"HC0010"}}]}""");
    }

    [Fact]
    public async Task The_body_limit_can_be_set()
    {
        await using var server = await RunningServer.StartAsync(("Http:MaxBodyBytes", "2048"));
        using var fits = await server.PostAsync(Padded(2_048));
        using var tooLarge = await server.PostAsync(Padded(2_049));

        fits.StatusCode.ShouldBe(HttpStatusCode.OK);
        tooLarge.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    private static string Padded(int bytes)
    {
        const string request = """{"query":"{ hello }"}""";
        return request + new string(' ', bytes - request.Length);
    }

    private static string Aliased(int levels)
    {
        string query = "{ hello }";
        for (int level = 0; level < levels; level++)
        {
            query = "{ " + string.Join(' ', Enumerable.Range(0, level == 0 ? 1_000 : 2).Select(index => $"a{index}: self {query}")) + " }";
        }

        return query;
    }
}
