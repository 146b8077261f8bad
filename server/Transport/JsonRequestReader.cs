using System.Text.Json;
using System.Text.Unicode;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>Reads GraphQL requests from a JSON body (GraphQL over HTTP, "JSON encoding"), in place where it can.</summary>
internal sealed class JsonRequestReader(int maxBatchSize)
{
    /// <summary>Reads a body; the result owns it.</summary>
    public ReadRequests Read(PooledBytes body)
    {
        var read = new List<HttpGraphQLRequest>(1);
        GraphQLError? error;
        bool isBatch = false;
        try
        {
            error = ReadBody(body.Memory, read, out isBatch);
        }
        catch (JsonException place)
        {
            error = TransportErrors.NotJson(place);
        }

        return Own(body, read, isBatch, error);
    }

    /// <summary>Reads the one request that is a part of a longer text, already known to be a JSON object; the result owns the text.</summary>
    public static ReadRequests ReadPart(PooledBytes text, ReadOnlyMemory<byte> part)
    {
        var read = new List<HttpGraphQLRequest>(1);
        var reader = new Utf8JsonReader(part.Span);
        reader.Read();
        return Own(text, read, isBatch: false, ReadOne(ref reader, part, read));
    }

    private GraphQLError? ReadBody(ReadOnlyMemory<byte> body, List<HttpGraphQLRequest> read, out bool isBatch)
    {
        isBatch = false;
        if (body.IsEmpty)
        {
            return TransportErrors.EmptyBody;
        }

        if (!Utf8.IsValid(body.Span))
        {
            return TransportErrors.NotUtf8;
        }

        var reader = new Utf8JsonReader(body.Span);
        reader.Read();
        isBatch = reader.TokenType == JsonTokenType.StartArray;
        var error = isBatch ? ReadBatch(ref reader, body, read) : ReadOne(ref reader, body, read);
        if (error is null)
        {
            // Anything but white space after the value is an error of JSON.
            reader.Read();
        }

        return error;
    }

    private static ReadRequests Own(PooledBytes text, List<HttpGraphQLRequest> read, bool isBatch, GraphQLError? error)
    {
        if (error is null)
        {
            return isBatch ? ReadRequests.Batch([.. read], text) : ReadRequests.One(read[0], text);
        }

        read.ForEach(request => request.Dispose());
        text.Dispose();
        return ReadRequests.Refused(error);
    }

    private GraphQLError? ReadBatch(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, List<HttpGraphQLRequest> read)
    {
        if (maxBatchSize == 0)
        {
            return TransportErrors.BatchingOff;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var error = read.Count == maxBatchSize ? TransportErrors.BatchTooLarge(maxBatchSize) : ReadOne(ref reader, body, read);
            if (error is not null)
            {
                return error;
            }
        }

        return read.Count == 0 ? TransportErrors.EmptyBatch : null;
    }

    private static GraphQLError? ReadOne(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, List<HttpGraphQLRequest> read)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return TransportErrors.NotAnObject;
        }

        var request = new HttpGraphQLRequest();
        read.Add(request);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (ReadParameter(ref reader, body, request) is { } error)
            {
                return error;
            }
        }

        return request.NamesDocument ? null : TransportErrors.NoDocument;
    }

    private static GraphQLError? ReadParameter(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, HttpGraphQLRequest request)
    {
        if (reader.ValueTextEquals("query"u8))
        {
            return ReadDocument(ref reader, body, request);
        }

        if (reader.ValueTextEquals("variables"u8))
        {
            var error = JsonParameters.ReadObject(ref reader, body, "variables", out var variables);
            request.TakeVariables(variables);
            return error;
        }

        if (reader.ValueTextEquals("operationName"u8))
        {
            var error = ReadText(ref reader, "operationName", out string? name);
            request.OperationName = name;
            return error;
        }

        // "id" is HotChocolate's name, "documentId" that of GraphQL over HTTP.
        if (reader.ValueTextEquals("id"u8) || reader.ValueTextEquals("documentId"u8))
        {
            var error = ReadText(ref reader, reader.ValueTextEquals("id"u8) ? "id" : "documentId", out string? id);
            request.PersistedId = id;
            return error;
        }

        if (reader.ValueTextEquals("extensions"u8))
        {
            var error = JsonParameters.ReadObject(ref reader, body, "extensions", out var extensions);
            using (extensions)
            {
                return error ?? JsonParameters.ReadExtensions(extensions, request);
            }
        }

        reader.Read();
        reader.Skip();
        return null;
    }

    private static GraphQLError? ReadDocument(ref Utf8JsonReader reader, ReadOnlyMemory<byte> body, HttpGraphQLRequest request)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String)
        {
            return reader.TokenType == JsonTokenType.Null ? null : TransportErrors.WrongKind("query", "a string", reader.TokenType);
        }

        if (!reader.ValueIsEscaped)
        {
            request.TakeDocument(body.Slice((int)reader.TokenStartIndex + 1, reader.ValueSpan.Length));
            return null;
        }

        var unescaped = new PooledBytes(reader.ValueSpan.Length);
        try
        {
            unescaped.Advance(reader.CopyString(unescaped.Reserve(reader.ValueSpan.Length)));
        }
        catch (InvalidOperationException)
        {
            unescaped.Dispose();
            return TransportErrors.BrokenText("query");
        }

        request.TakeDocument(unescaped);
        return null;
    }

    private static GraphQLError? ReadText(ref Utf8JsonReader reader, string name, out string? text)
    {
        reader.Read();
        text = null;
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            return TransportErrors.WrongKind(name, "a string", reader.TokenType);
        }

        try
        {
            text = reader.GetString();
            return null;
        }
        catch (InvalidOperationException)
        {
            return TransportErrors.BrokenText(name);
        }
    }
}
