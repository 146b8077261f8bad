using System.Buffers;
using System.Text.Json;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Server.Transport;

/// <summary>Reads the parameters that are JSON objects: <c>variables</c> and <c>extensions</c>.</summary>
internal static class JsonParameters
{
    /// <summary>Reads the next value, which must be an object or null.</summary>
    /// <param name="reader">Stands before the value, and after it when done.</param>
    /// <param name="source">What the reader reads; the object goes on reading it.</param>
    /// <param name="name">The parameter's name, for errors.</param>
    /// <param name="value">The object; null for null.</param>
    public static GraphQLError? ReadObject(ref Utf8JsonReader reader, ReadOnlyMemory<byte> source, string name, out JsonDocument? value)
    {
        reader.Read();
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return reader.TokenType == JsonTokenType.Null ? null : TransportErrors.WrongKind(name, "an object", reader.TokenType);
        }

        int start = (int)reader.TokenStartIndex;
        int depth = reader.CurrentDepth;
        while (reader.Read() && reader.CurrentDepth > depth)
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped && !IsWholeText(ref reader))
            {
                return TransportErrors.BrokenText(name);
            }
        }

        value = JsonDocument.Parse(source[start..(int)reader.BytesConsumed]);
        return null;
    }

    /// <summary>Reads a text that holds nothing but an object or null.</summary>
    public static GraphQLError? ReadObject(ReadOnlyMemory<byte> text, string name, out JsonDocument? value)
    {
        value = null;
        try
        {
            var reader = new Utf8JsonReader(text.Span);
            var error = ReadObject(ref reader, text, name, out value);
            if (error is null)
            {
                // Anything but white space after the value is an error of JSON.
                reader.Read();
            }

            return error;
        }
        catch (JsonException)
        {
            value?.Dispose();
            value = null;
            return TransportErrors.ParameterNotJson(name);
        }
    }

    /// <summary>Takes over the extensions that are known here; others are left alone.</summary>
    public static GraphQLError? ReadExtensions(JsonDocument? extensions, HttpGraphQLRequest request)
    {
        if (extensions is null || !extensions.RootElement.TryGetProperty("persistedQuery"u8, out var persisted))
        {
            return null;
        }

        if (persisted.ValueKind == JsonValueKind.Object
            && persisted.TryGetProperty("sha256Hash"u8, out var hash) && hash.ValueKind == JsonValueKind.String)
        {
            request.PersistedHash = hash.GetString();
            return null;
        }

        return TransportErrors.PersistedQueryShape;
    }

    /// <summary>Whether the escapes of a string make text: a surrogate without its other half is none.</summary>
    private static bool IsWholeText(ref Utf8JsonReader reader)
    {
        byte[] room = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        try
        {
            reader.CopyString(room);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(room);
        }
    }
}
