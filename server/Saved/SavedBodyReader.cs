using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Net.Http.Headers;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>Reads the bodies that save something: bounded, and no member that is not known.</summary>
internal sealed class SavedBodyReader(ServerSettings settings)
{
    private const int LongestTitle = 200;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    private readonly int _most = settings.Get(SettingCatalogue.MaxSavedBytes);

    /// <summary>Reads a query: JSON with its members, or the document alone.</summary>
    public async ValueTask<(SavedBody? Body, Problem? Problem)> ReadQueryAsync(HttpRequest request, CancellationToken cancellation)
    {
        bool isDocument = IsType(request, MediaTypes.GraphQLDocument);
        if (!isDocument && !IsType(request, MediaTypes.Json))
        {
            return (null, SavedProblems.ContentType);
        }

        using var bytes = await BodyReader.ReadAsync(request, _most, cancellation);
        return bytes is null ? (null, SavedProblems.TooLarge(_most))
            : isDocument ? (new SavedBody(null, Encoding.UTF8.GetString(bytes.Memory.Span), null), null)
            : ReadQuery(bytes.Memory);
    }

    /// <summary>Reads JSON.</summary>
    public async ValueTask<(JsonDocument? Json, Problem? Problem)> ReadJsonAsync(HttpRequest request, CancellationToken cancellation)
    {
        if (!IsType(request, MediaTypes.Json))
        {
            return (null, SavedProblems.ContentType);
        }

        using var bytes = await BodyReader.ReadAsync(request, _most, cancellation);
        return bytes is null ? (null, SavedProblems.TooLarge(_most)) : TryParse(bytes.Memory.ToArray()) is { } json ? (json, null) : (null, SavedProblems.NotJson);
    }

    /// <summary>Reads a title.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryReadTitle(JsonElement value, out string? title)
    {
        title = value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        return value.ValueKind == JsonValueKind.Null || (title is { Length: <= LongestTitle } && !title.Any(char.IsControl));
    }

    private static (SavedBody? Body, Problem? Problem) ReadQuery(ReadOnlyMemory<byte> text)
    {
        using var json = TryParse(text);
        if (json is null)
        {
            return (null, SavedProblems.NotJson);
        }

        var (name, query, title) = ((string?)null, (string?)null, (string?)null);
        foreach (var member in json.RootElement.EnumerateObject())
        {
            switch (member.Name)
            {
                case "query" when member.Value.ValueKind == JsonValueKind.String:
                    query = member.Value.GetString();
                    break;
                case "name" when member.Value.ValueKind == JsonValueKind.String:
                    name = member.Value.GetString();
                    break;
                case "title" when TryReadTitle(member.Value, out title):
                    break;
                case "title":
                    return (null, SavedProblems.TitleTooLong);
                case "query":
                    return (null, SavedProblems.NoQuery);
                default:
                    return (null, SavedProblems.UnknownMember(member.Name));
            }
        }

        return string.IsNullOrWhiteSpace(query) ? (null, SavedProblems.NoQuery) : (new SavedBody(name, query, title), null);
    }

    /// <summary>Parses an object whose every text is whole: half of a surrogate pair is none.</summary>
    private static JsonDocument? TryParse(ReadOnlyMemory<byte> text)
    {
        JsonDocument? json = null;
        try
        {
            json = JsonDocument.Parse(text, Strict);
            if (json.RootElement.ValueKind == JsonValueKind.Object && IsWhole(json.RootElement))
            {
                return json;
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            json?.Dispose();
            return null;
        }

        json.Dispose();
        return null;
    }

    private static bool IsWhole(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() is not null,
        JsonValueKind.Array => value.EnumerateArray().All(IsWhole),
        JsonValueKind.Object => value.EnumerateObject().All(static member => !member.Name.Contains('\0', StringComparison.Ordinal) && IsWhole(member.Value)),
        _ => true,
    };

    private static bool IsType(HttpRequest request, string type)
        => MediaTypeHeaderValue.TryParse(request.ContentType, out var given) && given.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase)
            && (!given.Charset.HasValue || HeaderUtilities.RemoveQuotes(given.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
