using System.Net;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Endpoints;

/// <summary>The protocol graphql-transport-ws broken, and its bounds.</summary>
public sealed class WebSocketLimitTests
{
    private const string Ticks = "subscription { ticks }";

    [Fact]
    public async Task Another_protocol_is_refused()
    {
        await using var server = await RunningServer.StartAsync();
        using var response = await ShakeHandsAsync(server, "graphql-ws", origin: null);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("The WebSocket must offer the sub-protocol graphql-transport-ws.");
    }

    [Theory]
    [InlineData("", "https://elsewhere.example", false)]
    [InlineData("", "null", false)]
    [InlineData("https://dashboard.example", "https://elsewhere.example", false)]
    [InlineData("https://dashboard.example", "https://dashboard.example", true)]
    [InlineData("*", "https://elsewhere.example", true)]
    public async Task A_page_of_another_origin_needs_to_be_allowed(string allowed, string origin, bool opens)
    {
        await using var server = await RunningServer.StartAsync(("Cors:Origins", allowed));
        if (opens)
        {
            await using var client = await SocketClient.OpenAsync(server, origin);
            await client.CloseAsync();
            return;
        }

        using var response = await ShakeHandsAsync(server, "graphql-transport-ws", origin);
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync()).ShouldContain("\"code\":\"ORIGIN_NOT_ALLOWED\"");
    }

    [Fact]
    public async Task A_page_of_the_servers_own_origin_is_let_in()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.OpenAsync(server, server.Address.GetLeftPart(UriPartial.Authority));
        await client.CloseAsync();
    }

    [Fact]
    public async Task A_client_that_does_not_begin_is_closed()
    {
        await using var server = await RunningServer.StartAsync(("Http:SocketInitSeconds", "0.05"));
        await using var client = await SocketClient.OpenAsync(server);

        (await client.ReceiveAsync()).ShouldBe("4408 Connection initialisation timeout");
    }

    [Theory]
    [InlineData("""{"type":"connection_init"}""", "4429 Too many initialisation requests")]
    [InlineData("""{"type":"connection_init","payload":1}""", "4400 `payload` must be an object.")]
    [InlineData("hello", "4400 The message is not JSON: it goes wrong or breaks off at line 1, byte 1.")]
    [InlineData("", "4400 The message is not JSON: it goes wrong or breaks off at line 1, byte 1.")]
    [InlineData("""{"type":"ping"} {}""", "4400 The message is not JSON: it goes wrong or breaks off at line 1, byte 17.")]
    [InlineData("[]", "4400 The message must be a JSON object.")]
    [InlineData("""{"type":"start"}""", "4400 The message needs a `type`: connection_init, ping, pong, subscribe or complete.")]
    [InlineData("""{"type":["ping"]}""", "4400 The message needs a `type`: connection_init, ping, pong, subscribe or complete.")]
    [InlineData("""{"type":"complete","id":""}""", "4400 A message of type complete needs an `id`: a string that is not empty.")]
    [InlineData("""{"type":"complete","id":"\ud800"}""", "4400 The message holds half of a surrogate pair.")]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""", "4400 A message of type subscribe needs an `id`: a string that is not empty.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":null}""", "4400 A message of type subscribe needs a `payload` with the request.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":[]}""", "4400 `payload` must be an object.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":1}}""", "4400 `query` must be a string; it is a number.")]
    [InlineData("""{"type":"subscribe","id":"1","payload":{"query":"{ hello }","variables":[]}}""", "4400 `variables` must be an object; it is a list.")]
    public async Task A_message_that_is_not_of_the_protocol_closes_the_connection(string message, string expected)
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SendAsync(message);

        (await client.ReceiveAsync()).ShouldBe(expected);
    }

    [Fact]
    public async Task A_binary_message_closes_the_connection()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SendAsync("""{"type":"ping"}""", WebSocketMessageType.Binary);

        (await client.ReceiveAsync()).ShouldBe("4400 Messages are text.");
    }

    [Fact]
    public async Task An_operation_before_the_acknowledgement_closes_the_connection()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.OpenAsync(server);
        await client.SubscribeAsync("1", "{ hello }");

        (await client.ReceiveAsync()).ShouldBe("4401 Unauthorized: connection_init comes first");
    }

    [Fact]
    public async Task An_id_that_is_in_use_closes_the_connection_and_ends_what_runs()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", Ticks);
        await client.SubscribeAsync("1", "{ hello }");

        (await client.ReceiveAsync()).ShouldBe("4409 Subscriber for 1 already exists");
        await client.DisposeAsync();
        (await server.StopAndReadLogAsync()).Length.ShouldBe(2);
    }

    [Fact]
    public async Task A_reason_is_cut_to_what_a_close_frame_holds()
    {
        await using var server = await RunningServer.StartAsync();
        await using var client = await SocketClient.ConnectAsync(server);
        string id = new('é', 200);
        await client.SubscribeAsync(id, Ticks);
        await client.SubscribeAsync(id, Ticks);

        (await client.ReceiveAsync()).ShouldBe("4409 Subscriber for " + new string('é', 54));
    }

    [Fact]
    public async Task A_message_over_the_limit_closes_the_connection()
    {
        await using var server = await RunningServer.StartAsync(("Http:MaxBodyBytes", "2048"));
        await using var client = await SocketClient.ConnectAsync(server);
        const string ping = """{"type":"ping"}""";
        await client.SendAsync(ping + new string(' ', 2_048 - ping.Length));
        (await client.ReceiveAsync()).ShouldBe("""{"type":"pong"}""");
        await client.SendAsync(ping + new string(' ', 2_049 - ping.Length));

        (await client.ReceiveAsync()).ShouldBe("1009 The message is larger than 2048 bytes. (Setting Http:MaxBodyBytes.)");
    }

    [Fact]
    public async Task One_operation_more_than_allowed_is_an_error_and_the_others_go_on()
    {
        await using var server = await RunningServer.StartAsync(("Http:MaxSocketOperations", "1"));
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", Ticks);
        await client.SubscribeAsync("2", "{ hello }");
        server.Graph.Tick("one");

        string[] messages = [await client.ReceiveAsync(), await client.ReceiveAsync()];
        messages.ShouldBe(
            [
                """{"id":"1","type":"next","payload":{"data":{"ticks":"one"}}}""",
                """{"id":"2","type":"error","payload":[{"message":"More than 1 operations on this connection: wait until one is complete. (Setting Http:MaxSocketOperations.)","extensions":{"code":"UNAVAILABLE"}}]}""",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public async Task Streams_of_all_transports_are_counted_together()
    {
        await using var server = await RunningServer.StartAsync(("Http:MaxStreams", "1"));
        await using var client = await SocketClient.ConnectAsync(server);
        await client.SubscribeAsync("1", Ticks);
        server.Graph.Tick("one");
        await client.ReceiveAsync();
        using var events = await server.PostAsync($$"""{"query":"{{Ticks}}"}""", "text/event-stream");
        await client.SubscribeAsync("2", Ticks);

        events.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await client.ReceiveAsync()).ShouldStartWith("""{"id":"2","type":"error","payload":[{"message":"Too many subscriptions are open""");
        server.Graph.EndTicks();
        (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"complete"}""");
    }

    private static Task<HttpResponseMessage> ShakeHandsAsync(RunningServer server, string protocol, string? origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql");
        request.Headers.Connection.Add("Upgrade");
        request.Headers.Upgrade.Add(new ProductHeaderValue("websocket"));
        request.Headers.Add("Sec-WebSocket-Version", "13");
        request.Headers.Add("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        request.Headers.Add("Sec-WebSocket-Protocol", protocol);
        if (origin is not null)
        {
            request.Headers.TryAddWithoutValidation("Origin", origin).ShouldBeTrue();
        }

        return server.Client.SendAsync(request);
    }
}
