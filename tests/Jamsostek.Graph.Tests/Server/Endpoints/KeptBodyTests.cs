using System.Net;
using System.Text.Json;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

/// <summary>A query that is repeated with the same variables is executed twice, and then sent as it was kept.</summary>
public sealed class KeptBodyTests
{
    private const string Hello = """{"query":"query Greet($n: String) { hello(name: $n) }","variables":{"n":"you"}}""";

    [Fact]
    public async Task The_third_answer_is_the_second_and_is_not_executed()
    {
        await using var server = await RunningServer.StartAsync();
        var bodies = await AskAsync(server, Hello, 5);

        bodies.ShouldAllBe(body => body == """{"data":{"hello":"Hello, you!"}}""");
        server.Graph.Greetings.ShouldBe(2);
    }

    [Fact]
    public async Task It_is_logged_as_one_that_was_executed()
    {
        await using var server = await RunningServer.StartAsync(("Log:Format", "json"));
        await AskAsync(server, Hello, 3);

        var lines = await server.StopAndReadLogAsync();
        string[] told = [.. lines.Select(static line => JsonDocument.Parse(line).RootElement).Select(static line =>
            $"{line.GetProperty("operation")} {line.GetProperty("kind")} {line.GetProperty("fieldCost")} {line.GetProperty("status")} {line.GetProperty("bytes")}")];
        told.Length.ShouldBe(3);
        told.ShouldAllBe(line => line == told[0]);
    }

    [Theory]
    [InlineData("""{"query":"query Greet($n: String) { hello(name: $n) }","variables":{"n":"me"}}""")]
    [InlineData("""{"query":"query Greet($n: String) { hello(name: $n) } query Other { hello }","operationName":"Greet","variables":{"n":"you"}}""")]
    [InlineData("""{"query":"query Greet($n: String) { hi: hello(name: $n) }","variables":{"n":"you"}}""")]
    public async Task Another_document_operation_or_variable_is_another_answer(string other)
    {
        await using var server = await RunningServer.StartAsync();
        await AskAsync(server, Hello, 3);
        await AskAsync(server, other, 1);

        server.Graph.Greetings.ShouldBe(3);
    }

    [Fact]
    public async Task A_new_data_version_is_read_anew()
    {
        await using var server = await RunningServer.StartAsync();
        const string Version = """{"query":"{ version }"}""";
        (await AskAsync(server, Version, 3))[2].ShouldBe("""{"data":{"version":"1"}}""");
        server.Graph.Version = "2";

        (await AskAsync(server, Version, 3)).ShouldAllBe(body => body == """{"data":{"version":"2"}}""");
    }

    [Theory]
    [InlineData("""{"query":"{ hello fails }"}""")]
    [InlineData("""{"query":"query($n: Int!) { hello long(length: $n) }","variables":{"n":20000}}""")]
    public async Task Answers_with_errors_and_answers_that_are_too_large_are_executed_each_time(string query)
    {
        await using var server = await RunningServer.StartAsync(("GraphQL:ResponseCacheBytes", "100000"));
        await AskAsync(server, query, 4);

        server.Graph.Greetings.ShouldBe(4);
    }

    [Fact]
    public async Task An_answer_that_tells_how_it_was_come_by_is_executed_each_time()
    {
        await using var server = await RunningServer.StartAsync();
        await AskAsync(server, """{"query":"{ hello self { plan } }"}""", 4);

        server.Graph.Greetings.ShouldBe(4);
    }

    [Fact]
    public async Task Where_no_room_is_given_nothing_is_kept()
    {
        await using var server = await RunningServer.StartAsync(("GraphQL:ResponseCacheBytes", "0"));
        await AskAsync(server, Hello, 4);

        server.Graph.Greetings.ShouldBe(4);
    }

    [Fact]
    public async Task The_least_recently_used_leaves_when_the_room_is_full()
    {
        await using var server = await RunningServer.StartAsync(("GraphQL:ResponseCacheBytes", "40000"));
        static string Query(int number) => $$$"""{"query":"query($n: Int!) { hello long(length: $n) }","variables":{"n":{{{4_000 + number}}}}}""";
        for (var number = 0; number < 12; number++)
        {
            await AskAsync(server, Query(number), 2);
        }

        server.Graph.Greetings.ShouldBe(24);
        await AskAsync(server, Query(11), 1);
        server.Graph.Greetings.ShouldBe(24);
        await AskAsync(server, Query(0), 1);
        server.Graph.Greetings.ShouldBe(25);
    }

    [Fact]
    public async Task It_costs_what_its_execution_cost()
    {
        await using var server = await RunningServer.StartAsync(("Limits:CostPerMinute", "4"));
        var statuses = new List<HttpStatusCode>();
        for (var request = 0; request < 6; request++)
        {
            using var response = await server.PostAsync("""{"query":"{ self { hello } }"}""");
            statuses.Add(response.StatusCode);
        }

        statuses.ShouldBe([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests]);
        server.Graph.Greetings.ShouldBe(2);
    }

    [Fact]
    public async Task Its_price_can_still_be_asked_for()
    {
        await using var server = await RunningServer.StartAsync();
        await AskAsync(server, Hello, 3);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Hello, System.Text.Encoding.UTF8, "application/json") };
        request.Headers.Add("GraphQL-Cost", "report");
        using var response = await server.Client.SendAsync(request);

        (await response.Content.ReadAsStringAsync()).ShouldContain("operationCost");
    }

    private static async Task<string[]> AskAsync(RunningServer server, string json, int times)
    {
        var bodies = new string[times];
        for (var i = 0; i < times; i++)
        {
            using var response = await server.PostAsync(json);
            bodies[i] = await response.Content.ReadAsStringAsync();
        }

        return bodies;
    }
}
