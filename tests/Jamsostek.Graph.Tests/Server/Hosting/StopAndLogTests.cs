using System.Net;
using System.Text.Json;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Hosting;

public sealed class StopAndLogTests
{
    [Fact]
    public async Task A_stopping_server_answers_the_requests_in_flight()
    {
        await using var server = await RunningServer.StartAsync();
        var answering = server.PostAsync("""{"query":"{ held }"}""");
        await server.Graph.HeldEntered;
        var stopping = server.StopAsync();
        server.Graph.Release("answered");

        using var response = await answering;
        (await response.Content.ReadAsStringAsync()).ShouldBe("""{"data":{"held":"answered"}}""");
        await stopping;
    }

    [Fact]
    public async Task A_stop_takes_no_longer_than_was_set()
    {
        await using var server = await RunningServer.StartAsync(("Http:ShutdownSeconds", "0.1"));
        var answering = server.PostAsync("""{"query":"{ held }"}""");
        await server.Graph.HeldEntered;

        await server.StopAsync();

        await Should.ThrowAsync<HttpRequestException>(answering);
    }

    [Fact]
    public async Task Each_request_but_a_probe_is_one_line_with_operation_cost_time_version_and_errors()
    {
        await using var server = await RunningServer.StartAsync(("Log:Format", "json"));
        (await server.PostAsync("""{"query":"query Greet { self { hello } }"}""")).Dispose();
        (await server.PostAsync("""{"query":"{"}""", "application/graphql-response+json")).Dispose();
        (await server.GetAsync("/health/live")).Dispose();
        (await server.GetAsync("/graphql/schema")).Dispose();

        var lines = (await server.StopAndReadLogAsync()).Select(line => JsonDocument.Parse(line).RootElement).ToArray();

        lines.Length.ShouldBe(3);
        lines[0].GetProperty("method").GetString().ShouldBe("POST");
        lines[0].GetProperty("path").GetString().ShouldBe("/graphql");
        lines[0].GetProperty("status").GetInt32().ShouldBe(200);
        lines[0].GetProperty("kind").GetString().ShouldBe("query");
        lines[0].GetProperty("operation").GetString().ShouldBe("Greet");
        lines[0].GetProperty("fieldCost").GetDouble().ShouldBeGreaterThan(0);
        lines[0].GetProperty("dataVersion").GetString().ShouldBe("1");
        lines[0].GetProperty("errors").GetInt32().ShouldBe(0);
        lines[0].GetProperty("durationMs").GetDouble().ShouldBeGreaterThan(0);
        lines[0].GetProperty("bytes").GetInt64().ShouldBe(43);
        lines[1].GetProperty("status").GetInt32().ShouldBe(400);
        lines[1].GetProperty("errors").GetInt32().ShouldBe(1);
        lines[1].GetProperty("code").GetString().ShouldBe("HC0011");
        lines[2].GetProperty("path").GetString().ShouldBe("/graphql/schema");
    }

    [Fact]
    public async Task Lines_for_people_tell_the_same()
    {
        await using var server = await RunningServer.StartAsync();
        (await server.PostAsync("""{"query":"query Greet { self { hello } }"}""")).Dispose();

        (await server.StopAndReadLogAsync()).ShouldHaveSingleItem().ShouldMatch(
            @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z POST /graphql 200 \d+\.\d{3}ms 43B query Greet cost=\S+/\S+ data=1$");
    }

    [Fact]
    public async Task An_address_from_outside_cannot_forge_a_line()
    {
        await using var server = await RunningServer.StartAsync();
        (await server.GetAsync("/a%0Aforged%20line")).Dispose();

        (await server.StopAndReadLogAsync()).ShouldHaveSingleItem().ShouldContain(" /a?forged line 404 ");
    }

    [Fact]
    public async Task A_client_that_leaves_ends_its_request()
    {
        await using var server = await RunningServer.StartAsync();
        using var leaving = new CancellationTokenSource();
        using var content = new StringContent("""{"query":"{ held }"}""", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        var asking = server.Client.PostAsync("/graphql", content, leaving.Token);
        await server.Graph.HeldEntered;
        await leaving.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(asking);
        (await server.StopAndReadLogAsync()).ShouldHaveSingleItem().ShouldContain(" POST /graphql 499 ");
    }

    [Fact]
    public async Task Request_lines_can_be_turned_off()
    {
        await using var server = await RunningServer.StartAsync(("Log:Level", "Warning"));
        using var response = await server.PostAsync("""{"query":"{ hello }"}""");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await server.StopAndReadLogAsync()).ShouldBeEmpty();
    }
}
