using System.Net.WebSockets;
using Jamsostek.Graph.Server.Transport;

namespace Jamsostek.Graph.Server.Sockets;

/// <summary>Receives messages whole, up to a limit. For one reader at a time.</summary>
/// <param name="socket">Where they come from.</param>
/// <param name="limit">The most bytes of a message.</param>
internal sealed class SocketReceiver(WebSocket socket, int limit)
{
    private readonly byte[] _frame = new byte[4_096];

    /// <summary>Whether nothing more can come.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Receives the next message.</summary>
    /// <param name="lost">Ends when the connection is lost.</param>
    /// <returns>The message, to be disposed by the caller; or why the connection is to be closed, where there is none.</returns>
    public async ValueTask<(PooledBytes? Message, SocketClosure? Closure)> ReceiveAsync(CancellationToken lost)
    {
        var message = new PooledBytes(_frame.Length);
        SocketClosure? closure = SocketClosure.Unforeseen;
        try
        {
            closure = await FillAsync(message, lost);
        }
        catch (WebSocketException)
        {
            // The other side went away without a word, or broke the framing, which the socket has told it already.
            (closure, IsOver) = (SocketClosure.Normal, true);
        }
        catch (OperationCanceledException)
        {
            // The connection is lost, or the web server, stopping, reads no more of it.
            (closure, IsOver) = (SocketClosure.GoingAway, true);
        }
        finally
        {
            if (closure is not null)
            {
                message.Dispose();
            }
        }

        return closure is null ? (message, null) : (null, closure);
    }

    private async ValueTask<SocketClosure?> FillAsync(PooledBytes message, CancellationToken lost)
    {
        while (true)
        {
            var received = await socket.ReceiveAsync(_frame.AsMemory(), lost);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                IsOver = true;
                return SocketClosure.Normal;
            }

            if (received.MessageType == WebSocketMessageType.Binary)
            {
                return SocketClosure.Malformed("Messages are text.");
            }

            if (received.Count > limit - message.Length)
            {
                return SocketClosure.TooBig(limit);
            }

            message.Append(_frame.AsSpan(0, received.Count));
            if (received.EndOfMessage)
            {
                return null;
            }
        }
    }
}
