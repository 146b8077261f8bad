using System.Text.Json;

namespace Jamsostek.Graph.Server.Sockets;

/// <summary>Reads the messages of clients: JSON objects with <c>type</c> and, where the type wants them, <c>id</c> and <c>payload</c>.</summary>
internal static class SocketMessageReader
{
    /// <summary>Reads one message.</summary>
    /// <param name="text">The message; its payload goes on standing in it.</param>
    /// <param name="problem">What is wrong with it.</param>
    /// <returns>The message; null when it is malformed.</returns>
    public static SocketMessage? Read(ReadOnlyMemory<byte> text, out string problem)
    {
        try
        {
            return ReadObject(text, out problem);
        }
        catch (JsonException place)
        {
            problem = $"The message is not JSON: it goes wrong or breaks off at line {place.LineNumber + 1}, byte {place.BytePositionInLine + 1}.";
        }
        catch (InvalidOperationException)
        {
            // The reader throws this for a text with half of a surrogate pair.
            problem = "The message holds half of a surrogate pair.";
        }

        return null;
    }

    private static SocketMessage? ReadObject(ReadOnlyMemory<byte> text, out string problem)
    {
        string? type = null;
        string? id = null;
        var payload = ReadOnlyMemory<byte>.Empty;
        var reader = new Utf8JsonReader(text.Span);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            problem = "The message must be a JSON object.";
            return null;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"u8))
            {
                type = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("id"u8))
            {
                id = ReadText(ref reader);
            }
            else if (reader.ValueTextEquals("payload"u8))
            {
                payload = ReadValue(ref reader, text);
            }
            else
            {
                ReadValue(ref reader, text);
            }
        }

        // Anything but white space after the object is an error of JSON.
        reader.Read();
        return Check(type, id, payload, out problem);
    }

    private static SocketMessage? Check(string? type, string? id, ReadOnlyMemory<byte> payload, out string problem)
    {
        SocketMessageKind? kind = type switch
        {
            "connection_init" => SocketMessageKind.ConnectionInit,
            "ping" => SocketMessageKind.Ping,
            "pong" => SocketMessageKind.Pong,
            "subscribe" => SocketMessageKind.Subscribe,
            "complete" => SocketMessageKind.Complete,
            _ => null,
        };
        bool isOfOperation = kind is SocketMessageKind.Subscribe or SocketMessageKind.Complete;
        problem = kind is null ? "The message needs a `type`: connection_init, ping, pong, subscribe or complete."
            : isOfOperation && string.IsNullOrEmpty(id) ? $"A message of type {type} needs an `id`: a string that is not empty."
            : kind == SocketMessageKind.Subscribe && payload.IsEmpty ? "A message of type subscribe needs a `payload` with the request."
            : kind != SocketMessageKind.Complete && !payload.IsEmpty && payload.Span[0] != (byte)'{' ? "`payload` must be an object."
            : string.Empty;
        return problem.Length == 0 ? new SocketMessage(kind!.Value, isOfOperation ? id! : string.Empty, payload) : null;
    }

    private static string? ReadText(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String)
        {
            return reader.GetString();
        }

        reader.Skip();
        return null;
    }

    private static ReadOnlyMemory<byte> ReadValue(ref Utf8JsonReader reader, ReadOnlyMemory<byte> text)
    {
        reader.Read();
        int start = (int)reader.TokenStartIndex;
        bool isNull = reader.TokenType == JsonTokenType.Null;
        reader.Skip();
        return isNull ? default : text[start..(int)reader.BytesConsumed];
    }
}
