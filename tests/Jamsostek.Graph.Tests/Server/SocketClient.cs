using System.Net.WebSockets;
using System.Text;
using Shouldly;

namespace Jamsostek.Graph.Tests.Server;

/// <summary>A WebSocket to a running server, message by message.</summary>
internal sealed class SocketClient : IAsyncDisposable
{
    private readonly ClientWebSocket _socket;

    private SocketClient(ClientWebSocket socket) => _socket = socket;

    /// <summary>Opens a WebSocket; the handshake alone.</summary>
    public static async Task<SocketClient> OpenAsync(RunningServer server, string? origin = null, string protocol = "graphql-transport-ws", string? authorization = null)
    {
        var socket = new ClientWebSocket();
        socket.Options.AddSubProtocol(protocol);
        socket.Options.CollectHttpResponseDetails = true;
        if (origin is not null)
        {
            socket.Options.SetRequestHeader("Origin", origin);
        }

        if (authorization is not null)
        {
            socket.Options.SetRequestHeader("Authorization", authorization);
        }

        await socket.ConnectAsync(new UriBuilder(server.Address) { Scheme = "ws", Path = "/graphql" }.Uri, CancellationToken.None);
        socket.SubProtocol.ShouldBe("graphql-transport-ws");
        return new SocketClient(socket);
    }

    /// <summary>Opens a WebSocket and has it acknowledged.</summary>
    public static async Task<SocketClient> ConnectAsync(RunningServer server)
    {
        var client = await OpenAsync(server);
        await client.SendAsync("""{"type":"connection_init"}""");
        (await client.ReceiveAsync()).ShouldBe("""{"type":"connection_ack"}""");
        return client;
    }

    public Task SendAsync(string message, WebSocketMessageType type = WebSocketMessageType.Text)
        => _socket.SendAsync(Encoding.UTF8.GetBytes(message), type, endOfMessage: true, CancellationToken.None);

    /// <summary>Begins an operation.</summary>
    public Task SubscribeAsync(string id, string query) => SendAsync($$$"""{"id":"{{{id}}}","type":"subscribe","payload":{"query":"{{{query}}}"}}""");

    /// <summary>The next message, or the code and reason of the close.</summary>
    public async Task<string> ReceiveAsync()
    {
        var text = new MemoryStream();
        byte[] frame = new byte[1_024];
        while (true)
        {
            var received = await _socket.ReceiveAsync(frame, CancellationToken.None);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return $"{(int)received.CloseStatus!.Value} {received.CloseStatusDescription}";
            }

            text.Write(frame.AsSpan(0, received.Count));
            if (received.EndOfMessage)
            {
                return Encoding.UTF8.GetString(text.ToArray());
            }
        }
    }

    /// <summary>Closes and waits for the server's answer.</summary>
    public Task CloseAsync() => _socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

    /// <summary>Answers the server's close.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_socket.State == WebSocketState.CloseReceived)
        {
            await _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
        }

        _socket.Dispose();
    }
}
