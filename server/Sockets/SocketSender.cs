using System.Buffers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Language.Execution;

namespace Jamsostek.Graph.Server.Sockets;

/// <summary>
/// Sends the messages of the server, one after another whoever sends. A send is never broken off for an operation's sake,
/// as half a message would break the connection for all.
/// </summary>
/// <param name="socket">Where they go.</param>
/// <param name="lost">Ends when the connection is lost.</param>
internal sealed class SocketSender(WebSocket socket, CancellationToken lost) : IDisposable
{
    private const int FrameBytes = 16_384;
    private readonly SemaphoreSlim _turn = new(1, 1);

    public Task AcknowledgeAsync() => SendAsync("{\"type\":\"connection_ack\"}"u8.ToArray(), default, default, CancellationToken.None);

    /// <summary>Answers a ping with its own payload.</summary>
    public Task PongAsync(ReadOnlyMemory<byte> payload)
        => payload.IsEmpty
            ? SendAsync("{\"type\":\"pong\"}"u8.ToArray(), default, default, CancellationToken.None)
            : SendAsync("{\"type\":\"pong\",\"payload\":"u8.ToArray(), new ReadOnlySequence<byte>(payload), "}"u8.ToArray(), CancellationToken.None);

    /// <summary>Sends a result of an operation.</summary>
    /// <param name="id">The operation.</param>
    /// <param name="response">The result.</param>
    /// <param name="ended">Ends when the client no longer wants it: nothing of it is then begun to be sent.</param>
    public Task NextAsync(JsonEncodedText id, GraphQLResponse response, CancellationToken ended)
        => SendAsync(Head(id, "next", hasPayload: true), response.Body, "}"u8.ToArray(), ended);

    /// <summary>Sends the errors of a request that was refused, which ends its operation.</summary>
    public Task ErrorAsync(JsonEncodedText id, GraphQLResponse refusal, CancellationToken ended)
        => SendAsync(Head(id, "error", hasPayload: true), ErrorsOf(refusal.Body), "}"u8.ToArray(), ended);

    /// <summary>Says that an operation is done.</summary>
    public Task CompleteAsync(JsonEncodedText id, CancellationToken ended) => SendAsync(Head(id, "complete", hasPayload: false), default, default, ended);

    /// <summary>Sends the close frame, after which nothing follows.</summary>
    public Task CloseAsync(SocketClosure closure)
        => InTurnAsync(() => socket.CloseOutputAsync((WebSocketCloseStatus)(int)closure.Code, closure.FittingReason, lost), CancellationToken.None);

    public void Dispose() => _turn.Dispose();

    private Task SendAsync(ReadOnlyMemory<byte> head, ReadOnlySequence<byte> payload, ReadOnlyMemory<byte> tail, CancellationToken ended)
        => InTurnAsync(() => SendNowAsync(head, payload, tail), ended);

    private async Task InTurnAsync(Func<Task> send, CancellationToken ended)
    {
        try
        {
            await _turn.WaitAsync(lost);
            try
            {
                if (socket.State is WebSocketState.Open or WebSocketState.CloseReceived && !ended.IsCancellationRequested)
                {
                    await send();
                }
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException)
        {
            // Nobody is left to be told. Whoever receives learns of it by this, and ends all that runs.
            socket.Abort();
        }
    }

    private async Task SendNowAsync(ReadOnlyMemory<byte> head, ReadOnlySequence<byte> payload, ReadOnlyMemory<byte> tail)
    {
        byte[] frame = ArrayPool<byte>.Shared.Rent(FrameBytes);
        try
        {
            int filled = await FillAsync(frame, 0, head);
            foreach (var segment in payload)
            {
                filled = await FillAsync(frame, filled, segment);
            }

            filled = await FillAsync(frame, filled, tail);
            await socket.SendAsync(frame.AsMemory(0, filled), WebSocketMessageType.Text, endOfMessage: true, lost);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(frame);
        }
    }

    /// <summary>Adds bytes to a frame, sending it each time it is full.</summary>
    private async ValueTask<int> FillAsync(byte[] frame, int filled, ReadOnlyMemory<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (filled == frame.Length)
            {
                await socket.SendAsync(frame, WebSocketMessageType.Text, endOfMessage: false, lost);
                filled = 0;
            }

            int count = Math.Min(bytes.Length, frame.Length - filled);
            bytes[..count].CopyTo(frame.AsMemory(filled));
            bytes = bytes[count..];
            filled += count;
        }

        return filled;
    }

    private static byte[] Head(JsonEncodedText id, string type, bool hasPayload)
        => Encoding.UTF8.GetBytes($"{{\"id\":\"{id}\",\"type\":\"{type}\"{(hasPayload ? ",\"payload\":" : "}")}");

    /// <summary>The list <c>errors</c> of an answer.</summary>
    private static ReadOnlySequence<byte> ErrorsOf(ReadOnlySequence<byte> body)
    {
        var reader = new Utf8JsonReader(body);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isErrors = reader.ValueTextEquals("errors"u8);
            reader.Read();
            long start = reader.TokenStartIndex;
            reader.Skip();
            if (isErrors)
            {
                return body.Slice(start, reader.BytesConsumed - start);
            }
        }

        throw new InvalidOperationException("A refusal without errors.");
    }
}
