using System.Net.WebSockets;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server.Access;

/// <summary>Who may do what on a WebSocket.</summary>
public sealed class SocketAccessTests
{
    [Theory]
    [InlineData("Authorization", "Bearer ")]
    [InlineData("authorization", "bearer ")]
    [InlineData("X-API-Key", "")]
    [InlineData("x-api-key", "")]
    public async Task A_browser_shows_its_key_in_the_first_message(string name, string before)
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path), ("Access:Reads", "closed"));
        await using var client = await SocketClient.OpenAsync(server);
        await client.SendAsync($$$"""{"type":"connection_init","payload":{"{{{name}}}":"{{{before}}}{{{key}}}"}}""");

        (await client.ReceiveAsync()).ShouldBe("""{"type":"connection_ack"}""");
        await client.SubscribeAsync("1", "{ hello }");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"hello":"Hello, world!"}}}""");
    }

    [Fact]
    public async Task Other_clients_show_it_in_the_headers_of_the_handshake()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path), ("Access:Reads", "closed"));
        await using var client = await SocketClient.OpenAsync(server, authorization: TestKeys.Bearer(key));
        await client.SendAsync("""{"type":"connection_init"}""");

        (await client.ReceiveAsync()).ShouldBe("""{"type":"connection_ack"}""");
        await client.SubscribeAsync("1", "{ hello }");
        (await client.ReceiveAsync()).ShouldStartWith("""{"id":"1","type":"next",""");
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"payload\":{}")]
    [InlineData(",\"payload\":{\"Authorization\":null}")]
    [InlineData(",\"payload\":{\"Authorization\":\"Bearer jsk_aaaaaaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\"}")]
    [InlineData(",\"payload\":{\"Authorization\":\"\\ud800\"}")]
    [InlineData(",\"payload\":{\"\\ud800\":\"x\"}")]
    public async Task Closed_a_connection_without_a_valid_key_is_not_acknowledged(string payload)
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path), ("Access:Reads", "closed"));
        await using var client = await SocketClient.OpenAsync(server);
        await client.SendAsync($$"""{"type":"connection_init"{{payload}}}""");

        (await client.ReceiveAsync()).ShouldStartWith("4403 Forbidden: ");
    }

    [Fact]
    public async Task A_handshake_with_a_key_that_is_not_valid_is_refused()
    {
        using var folder = new TemporaryFolder();
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path));

        await Should.ThrowAsync<WebSocketException>(SocketClient.OpenAsync(server, authorization: "Bearer jsk_nothing"));
    }

    [Fact]
    public async Task A_key_that_is_revoked_ends_its_operations_and_begins_no_more()
    {
        using var folder = new TemporaryFolder();
        string key = TestKeys.Make(folder);
        await using var server = await RunningServer.StartAsync(("Data:Directory", folder.Path));
        await using var client = await SocketClient.OpenAsync(server, authorization: TestKeys.Bearer(key));
        await client.SendAsync("""{"type":"connection_init"}""");
        (await client.ReceiveAsync()).ShouldBe("""{"type":"connection_ack"}""");
        await client.SubscribeAsync("1", "subscription { ticks }");
        server.Graph.Tick("before");
        (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"next","payload":{"data":{"ticks":"before"}}}""");

        TestKeys.Revoke(folder, key);
        server.Graph.Tick("after");

        (await client.ReceiveAsync()).ShouldBe("""{"id":"1","type":"complete"}""");
        await client.SubscribeAsync("2", "{ hello }");
        (await client.ReceiveAsync()).ShouldContain("AUTH_NOT_AUTHENTICATED");
        server.Graph.Greetings.ShouldBe(0);
    }
}
