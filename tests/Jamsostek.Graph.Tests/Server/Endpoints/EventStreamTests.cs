using System.Net;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

public sealed class EventStreamTests
{
    private const string EventStream = "text/event-stream";
    private const string Subscription = """{"query":"subscription { ticks }"}""";

    [Fact]
    public async Task A_query_is_one_event_and_the_end()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync("""{"query":"{ hello }"}""", EventStream);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        (await response.Content.ReadAsStringAsync()).ShouldBe("event: next\ndata: {\"data\":{\"hello\":\"Hello, world!\"}}\n\nevent: complete\ndata:\n\n");
    }

    [Fact]
    public async Task A_refused_query_is_told_in_the_stream()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync("""{"query":"{ nothing }"}""", EventStream);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).ShouldSatisfyAllConditions(
            text => text.ShouldStartWith("event: next\ndata: {\"errors\":["),
            text => text.ShouldEndWith("\n\nevent: complete\ndata:\n\n"));
    }

    [Theory]
    [InlineData(EventStream)]
    [InlineData("*/*")]
    public async Task A_subscription_sends_each_event_as_it_comes_and_then_the_end(string accept)
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync(Subscription, accept);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        server.Graph.Tick("one");

        (await lines.ReadLineAsync()).ShouldBe("event: next");
        (await lines.ReadLineAsync()).ShouldBe("data: {\"data\":{\"ticks\":\"one\"}}");
        server.Graph.Tick("two");
        server.Graph.EndTicks();
        (await lines.ReadToEndAsync()).ShouldBe("\nevent: next\ndata: {\"data\":{\"ticks\":\"two\"}}\n\nevent: complete\ndata:\n\n");
    }

    [Fact]
    public async Task A_subscription_may_be_asked_by_GET_as_browsers_do()
    {
        await using var server = await RunningServer.StartAsync();
        server.Graph.EndTicks();
        using var response = await server.GetAsync("/graphql?query=subscription%20%7B%20ticks%20%7D", EventStream);

        (await response.Content.ReadAsStringAsync()).ShouldBe("event: complete\ndata:\n\n");
    }

    [Fact]
    public async Task A_quiet_stream_sends_comments()
    {
        await using var server = await RunningServer.StartAsync(("Http:HeartbeatSeconds", "0.05"));
        using var response = await server.PostAsync(Subscription, EventStream);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());

        (await lines.ReadLineAsync()).ShouldBe(":");
        (await lines.ReadLineAsync()).ShouldBe(string.Empty);
        (await lines.ReadLineAsync()).ShouldBe(":");
        server.Graph.EndTicks();
        (await lines.ReadToEndAsync()).ShouldEndWith("event: complete\ndata:\n\n");
    }

    [Fact]
    public async Task A_client_that_takes_no_events_is_told_so()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync(Subscription, "application/json");

        response.StatusCode.ShouldBe(HttpStatusCode.NotAcceptable);
        (await response.Content.ReadAsStringAsync()).ShouldContain("A subscription is answered as a stream of events: accept text/event-stream.");
    }

    [Fact]
    public async Task One_stream_more_than_allowed_is_503()
    {
        await using var server = await RunningServer.StartAsync(("Http:MaxStreams", "1"));
        using var first = await server.PostAsync(Subscription, EventStream);
        using var second = await server.PostAsync(Subscription, EventStream);

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        server.Graph.EndTicks();
        (await first.Content.ReadAsStringAsync()).ShouldBe("event: complete\ndata:\n\n");
    }

    [Fact]
    public async Task A_stopping_server_completes_its_streams()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await server.PostAsync(Subscription, EventStream);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync());
        server.Graph.Tick("one");
        (await lines.ReadLineAsync()).ShouldBe("event: next");

        await server.StopAsync();

        (await lines.ReadToEndAsync()).ShouldBe("data: {\"data\":{\"ticks\":\"one\"}}\n\nevent: complete\ndata:\n\n");
    }
}
