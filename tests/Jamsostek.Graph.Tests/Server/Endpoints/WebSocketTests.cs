using System.Net.WebSockets;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

/// <summary>The protocol graphql-transport-ws as it goes well.</summary>
public sealed class WebSocketTests
{
    private const string Ticks = "subscription { ticks }";

    [Fact]
    public async Task A_query_is_one_result_and_the_end()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SendAsync("""{"type":"subscribe","payload":{"query":"query($name: String) { hello(name: $name) }","variables":{"name":"Aceh"}},"id":"a \"quoted\" id"}""");

        (await client.ReceiveAsync()).ShouldBe("""{"id":"a \u0022quoted\u0022 id","type":"next","payload":{"data":{"hello":"Hello, Aceh!"}}}""");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"a \u0022quoted\u0022 id","type":"complete"}""");
    }

    [Fact]
    public async Task A_mutation_is_answered_and_its_id_is_free_again()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        foreach (string _ in new[] { "first", "second" })
        {
            await client.SubscribeAsync("1", "mutation { touch }");

            (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"touch":true}}}""");
            (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"complete"}""");
        }
    }

    [Fact]
    public async Task A_long_answer_comes_whole()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", "{ long(length: 100000) }");

        (await client.ReceiveAsync()).ShouldBe("{\"id\":\"1\",\"type\":\"next\",\"payload\":{\"data\":{\"long\":\"" + new string('x', 100_000) + "\"}}}");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"complete"}""");
    }

    [Fact]
    public async Task A_refused_query_is_a_message_of_its_errors()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", "{");

        (await client.ReceiveAsync()).ShouldSatisfyAllConditions(
            text => text.ShouldStartWith("""{"id":"1","type":"error","payload":[{"message":"""),
            text => text.ShouldEndWith("\"code\":\"HC0011\"}}]}"));
    }

    [Fact]
    public async Task A_failing_field_is_told_beside_the_data_and_without_its_secret()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", "{ fails }");

        (await client.ReceiveAsync()).ShouldSatisfyAllConditions(
            text => text.ShouldStartWith("""{"id":"1","type":"next","payload":{"data":{"fails":null},"errors":["""),
            text => text.ShouldNotContain("secret"));
        (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"complete"}""");
    }

    [Fact]
    public async Task A_subscription_sends_each_event_as_it_comes_while_other_operations_run()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("ticks", Ticks);
        server.Graph.Tick("one");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"ticks","type":"next","payload":{"data":{"ticks":"one"}}}""");

        await client.SubscribeAsync("held", "{ held }");
        await server.Graph.HeldEntered;
        server.Graph.Tick("two");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"ticks","type":"next","payload":{"data":{"ticks":"two"}}}""");
        server.Graph.EndTicks();
        (await client.ReceiveAsync()).ShouldBe("""{"id":"ticks","type":"complete"}""");
        server.Graph.Release("now");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"held","type":"next","payload":{"data":{"held":"now"}}}""");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"held","type":"complete"}""");
    }

    [Fact]
    public async Task A_client_may_end_its_operation_and_hears_no_more_of_it()
    {
        await using var server = await RunningServer.StartAsync(("Http:MaxStreams", "1"));
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", Ticks);
        server.Graph.Tick("one");
        (await client.ReceiveAsync()).ShouldEndWith("""{"ticks":"one"}}}""");
        await client.SubscribeAsync("held", "{ held }");
        await server.Graph.HeldEntered;
        await client.SendAsync("""{"id":"1","type":"complete"}""");
        await client.SendAsync("""{"id":"held","type":"complete"}""");
        await client.SendAsync("""{"id":"unknown","type":"complete"}""");
        await client.SendAsync("""{"type":"ping"}""");

        (await client.ReceiveAsync()).ShouldBe("""{"type":"pong"}""");
        await client.CloseAsync();
        (await server.StopAndReadLogAsync()).ShouldContain(line => line.Contains(" WS /graphql 200 ", StringComparison.Ordinal) && line.Contains(" subscription - ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_ping_is_answered_with_its_payload_even_before_the_acknowledgement()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.OpenAsync(server);
        await client.SendAsync("""{"type":"ping","payload":{ "at": [1, "x"] }}""");
        await client.SendAsync("""{"type":"pong"}""");
        await client.SendAsync("""{"type":"connection_init","payload":{"token":"unused"}}""");

        (await client.ReceiveAsync()).ShouldBe("""{"type":"pong","payload":{ "at": [1, "x"] }}""");
        (await client.ReceiveAsync()).ShouldBe("""{"type":"connection_ack"}""");
    }

    [Fact]
    public async Task Documents_may_be_persisted_by_their_hash_as_by_POST()
    {
        const string extensions = """"
            "extensions":{"persistedQuery":{"version":1,"sha256Hash":"7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b"}}
            """";
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SendAsync("{\"id\":\"1\",\"type\":\"subscribe\",\"payload\":{" + extensions + "}}");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"error","payload":[{"message":"PersistedQueryNotFound","extensions":{"code":"HC0020"}}]}""");
        await client.SendAsync("{\"id\":\"2\",\"type\":\"subscribe\",\"payload\":{\"query\":\"{ __typename }\"," + extensions + "}}");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"2","type":"next","payload":{"data":{"__typename":"Query"}}}""");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"2","type":"complete"}""");
        await client.SendAsync("""{"id":"3","type":"subscribe","payload":{"id":"7f56e67dd21ab3f30d1ff8b7bed08893f0a0db86449836189b361dd1e56ddb4b"}}""");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"3","type":"next","payload":{"data":{"__typename":"Query"}}}""");
    }

    [Fact]
    public async Task Each_operation_sees_the_data_version_of_its_time_and_none_is_an_error()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        foreach (string version in new[] { "1", "2" })
        {
            server.Graph.Version = version;
            await client.SubscribeAsync(version, "{ version }");
            (await client.ReceiveAsync()).ShouldContain($$"""{"version":"{{version}}"}""");
            (await client.ReceiveAsync()).ShouldContain("complete");
        }

        server.Graph.Version = null;
        await client.SubscribeAsync("3", "{ version }");
        (await client.ReceiveAsync()).ShouldStartWith("""{"id":"3","type":"error","payload":[{"message":"No data version is loaded yet""");
    }

    [Fact]
    public async Task Each_operation_is_a_line_of_the_log_and_so_is_the_connection()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", "query Greet { self { hello } }");
        await client.ReceiveAsync();
        await client.ReceiveAsync();
        await client.SubscribeAsync("2", "{");
        await client.ReceiveAsync();
        await client.CloseAsync();

        string[] lines = await server.StopAndReadLogAsync();

        lines.Length.ShouldBe(3);
        lines.ShouldContain(line => line.Contains(" WS /graphql 200 ", StringComparison.Ordinal) && line.Contains("ms 43B query Greet cost=", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains(" WS /graphql 400 ", StringComparison.Ordinal) && line.EndsWith(" data=1 errors=1 HC0011", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains(" GET /graphql 101 ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stopping_server_answers_completes_its_streams_and_closes()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("held", "{ held }");
        await server.Graph.HeldEntered;
        await client.SubscribeAsync("ticks", Ticks);
        server.Graph.Tick("one");
        (await client.ReceiveAsync()).ShouldContain("one");

        var stopping = server.StopAsync();

        (await client.ReceiveAsync()).ShouldBe("""{"id":"ticks","type":"complete"}""");
        server.Graph.Release("answered");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"held","type":"next","payload":{"data":{"held":"answered"}}}""");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"held","type":"complete"}""");
        (await client.ReceiveAsync()).ShouldBe("1001 The server stops: connect again.");
        await client.DisposeAsync();
        await stopping;
    }

    [Fact]
    public async Task A_stop_takes_no_longer_than_was_set()
    {
        await using var server = await RunningServer.StartAsync(("Http:ShutdownSeconds", "0.1"));
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("held", "{ held }");
        await server.Graph.HeldEntered;

        await server.StopAsync();

        await Should.ThrowAsync<WebSocketException>(client.ReceiveAsync());
    }
}
