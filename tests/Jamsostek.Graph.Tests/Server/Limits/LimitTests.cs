using System.Net;
using System.Text.Json;
using Jamsostek.Graph.Tests.Server.Access;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Limits;

/// <summary>Asking too much, at a running server.</summary>
public sealed class LimitTests
{
    private const string Hello = """{"query":"{ hello }"}""";

    [Fact]
    public async Task One_request_too_many_is_429_in_the_form_of_GraphQL_and_says_when_to_ask_again()
    {
        await using var server = await RunningServer.StartAsync(("GraphQL:ResponseCacheBytes", "0"), ("Limits:RequestsPerMinute", "3"), ("Log:Format", "json"));
        for (int request = 0; request < 3; request++)
        {
            (await server.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var response = await server.PostAsync(Hello);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync());

        response.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        response.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        var error = answer.RootElement.GetProperty("errors")[0];
        error.GetProperty("extensions").GetProperty("code").GetString().ShouldBe("RATE_LIMITED");
        error.GetProperty("extensions").GetProperty("retryAfter").GetInt32().ShouldBe((int)response.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        (await server.GetAsync("/graphql?query={hello}")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await server.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Graph.Greetings.ShouldBe(3);
        JsonDocument.Parse((await server.StopAndReadLogAsync())[3]).RootElement.GetProperty("code").GetString().ShouldBe("RATE_LIMITED");
    }

    [Fact]
    public async Task Keys_are_counted_by_key_and_the_rest_by_address()
    {
        using var folder = new TemporaryFolder();
        string[] keys = [TestKeys.Make(folder), TestKeys.Make(folder)];
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path), ("Limits:RequestsPerMinute", "1"), ("Limits:KeyRequestsPerMinute", "2"));
        foreach (string? key in new[] { null, keys[0], keys[1] })
        {
            var statuses = new List<HttpStatusCode>();
            for (int request = 0; request < 3; request++)
            {
                using var message = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello}");
                if (key is not null)
                {
                    message.Headers.Add("X-API-Key", key);
                }

                using var response = await server.Client.SendAsync(message);
                statuses.Add(response.StatusCode);
            }

            statuses.ShouldBe(key is null
                ? [HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests]
                : [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests]);
        }
    }

    [Fact]
    public async Task Members_of_a_batch_and_operations_on_a_WebSocket_count_like_requests()
    {
        await using var server = await RunningServer.StartAsync(("Limits:RequestsPerMinute", "3"), ("Http:MaxBatchSize", "10"));
        using var batch = await server.PostAsync($"[{Hello},{Hello},{Hello},{Hello}]");
        using var answers = JsonDocument.Parse(await batch.Content.ReadAsStringAsync());

        answers.RootElement.EnumerateArray().Select(answer => answer.TryGetProperty("data", out _)).ShouldBe([true, true, true, false]);
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", "{ hello }");
        (await client.ReceiveAsync()).ShouldContain("RATE_LIMITED");
        server.Graph.Greetings.ShouldBe(3);
    }

    [Fact]
    public async Task What_does_not_fit_into_the_budget_is_refused_before_it_is_executed()
    {
        await using var server = await RunningServer.StartAsync(("GraphQL:ResponseCacheBytes", "0"), ("Limits:CostPerHour", "5"));
        using var pricing = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent("""{"query":"{ self { hello } }"}""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")), Headers = { { "GraphQL-Cost", "validate" } } };
        using var price = JsonDocument.Parse(await (await server.Client.SendAsync(pricing)).Content.ReadAsStringAsync());
        double cost = price.RootElement.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost").GetDouble();
        int affordable = (int)(5 / cost);
        affordable.ShouldBeGreaterThan(0);
        for (int request = 0; request < affordable; request++)
        {
            (await server.PostAsync("""{"query":"{ self { hello } }"}""")).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        using var refused = await server.PostAsync("""{"query":"{ self { hello self { self { self { self { self { self { hello } } } } } } } }"}""");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 3_600);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("COST_BUDGET_SPENT");
        server.Graph.Greetings.ShouldBe(affordable);
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", "{ self { self { self { self { self { hello } } } } } }");
        (await client.ReceiveAsync()).ShouldContain("COST_BUDGET_SPENT");
    }

    [Fact]
    public async Task After_many_keys_that_were_not_valid_nothing_more_of_an_address_is_looked_at()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path), ("Limits:FailuresPerMinute", "3"));
        for (int guess = 0; guess < 3; guess++)
        {
            (await GetAsync(server, $"jsk_guess{guess}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }

        var blocked = await GetAsync(server, key);
        blocked.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        blocked.Headers.RetryAfter!.ToString().ShouldBe("60");
        (await server.PostAsync(Hello)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("127.0.0.1", 2)]
    [InlineData("127.0.0.0/8, 10.0.0.0/8", 2)]
    [InlineData("192.0.2.0/24", 1)]
    public async Task Only_a_trusted_proxy_is_believed_whose_request_it_is(string proxies, int addresses)
    {
        await using var server = await RunningServer.StartAsync(("Limits:RequestsPerMinute", "1"), ("Http:TrustedProxies", proxies));
        var allowed = new List<string>();
        foreach (string client in new[] { "198.51.100.1", "198.51.100.2", "198.51.100.1" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello}") { Headers = { { "X-Forwarded-For", client }, { "X-Forwarded-Proto", "https" } } };
            using var response = await server.Client.SendAsync(request);
            response.Headers.Contains("Strict-Transport-Security").ShouldBe(addresses == 2);
            if (response.StatusCode == HttpStatusCode.OK)
            {
                allowed.Add(client);
            }
        }

        allowed.Count.ShouldBe(addresses);
    }

    [Fact]
    public async Task Each_address_has_a_budget_of_its_own()
    {
        await using var server = await RunningServer.StartAsync(("Limits:CostPerHour", "1"), ("Http:TrustedProxies", "127.0.0.1"));
        var statuses = new List<HttpStatusCode>();
        foreach (string client in new[] { "198.51.100.1", "198.51.100.1", "198.51.100.2" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={self{hello}}") { Headers = { { "X-Forwarded-For", client } } };
            using var response = await server.Client.SendAsync(request);
            statuses.Add(response.StatusCode);
        }

        statuses.ShouldBe([HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK]);
    }

    [Fact]
    public async Task Counting_callers_does_not_make_public_answers_private()
    {
        await using var server = await RunningServer.StartAsync(("Limits:RequestsPerMinute", "1000"), ("Limits:CostPerHour", "1000"), ("Http:CacheControl", "public, max-age=60"));
        using var response = await server.GetAsync("/graphql?query={hello}");

        response.Headers.CacheControl!.ToString().ShouldBe("public, max-age=60");
        response.Headers.Vary.ShouldBe(["Accept"]);
    }

    private static async Task<HttpResponseMessage> GetAsync(RunningServer server, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={hello}") { Headers = { { "X-API-Key", key } } };
        return await server.Client.SendAsync(request);
    }
}
