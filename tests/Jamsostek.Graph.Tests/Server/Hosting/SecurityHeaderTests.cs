using System.Net;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Hosting;

public sealed class SecurityHeaderTests
{
    private const string NothingRuns = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";

    [Theory]
    [InlineData("GET", "/graphql?query={hello}", null, NothingRuns)]
    [InlineData("GET", "/graphql?query={", null, NothingRuns)]
    [InlineData("GET", "/graphql/schema", null, NothingRuns)]
    [InlineData("GET", "/health/live", null, NothingRuns)]
    [InlineData("GET", "/no/such/place", null, NothingRuns)]
    [InlineData("GET", "/v1/import", null, NothingRuns)]
    [InlineData("POST", "/v1/import", null, NothingRuns)]
    [InlineData("DELETE", "/graphql", null, NothingRuns)]
    [InlineData("OPTIONS", "/graphql", null, NothingRuns)]
    [InlineData("GET", "/graphql?query={fails}", null, NothingRuns)]
    [InlineData("GET", "/graphql", "text/html", "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'")]
    public async Task Every_answer_says_that_it_is_not_to_be_run_framed_or_guessed_at(string method, string path, string? accept, string policy)
    {
        await using var server = await RunningServer.StartAsync(("Cors:Origins", "https://dashboard.example"));
        using var response = await server.SendAsync(new HttpMethod(method), path, accept, null);

        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.GetValues("Referrer-Policy").ShouldBe(["no-referrer"]);
        response.Headers.GetValues("Content-Security-Policy").ShouldBe([policy]);
        response.Headers.Contains("Server").ShouldBeFalse();
        response.Headers.Contains("Strict-Transport-Security").ShouldBeFalse();
    }

    [Fact]
    public async Task Pages_of_allowed_origins_may_show_keys_and_read_when_to_ask_again()
    {
        await using var server = await RunningServer.StartAsync(("Cors:Origins", "https://dashboard.example"), ("Access:Reads", "closed"));
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/graphql")
        {
            Headers = { { "Origin", "https://dashboard.example" }, { "Access-Control-Request-Method", "POST" }, { "Access-Control-Request-Headers", "authorization,x-api-key" } },
        };
        using var allowed = await server.Client.SendAsync(preflight);
        allowed.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("Authorization");
        allowed.Headers.GetValues("Access-Control-Allow-Headers").Single().ShouldContain("X-API-Key");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello}") { Headers = { { "Origin", "https://dashboard.example" } } };
        using var refused = await server.Client.SendAsync(request);

        refused.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        refused.Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["https://dashboard.example"]);
        refused.Headers.GetValues("Access-Control-Expose-Headers").Single().ShouldBe("Content-Disposition,ETag,Retry-After,WWW-Authenticate");
        refused.Headers.Contains("Access-Control-Allow-Credentials").ShouldBeFalse();
    }
}
