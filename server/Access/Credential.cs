using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Server.Access.Keys;
using Microsoft.Extensions.Primitives;

namespace Jamsostek.Graph.Server.Access;

/// <summary>What a request shows to say who asks. It is read from headers alone: addresses end up in logs, histories and referrers.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The key or token.</param>
internal readonly record struct Credential(CredentialKind Kind, string Text)
{
    /// <summary>The header that some tools can set more easily than Authorization.</summary>
    public const string KeyHeader = "X-API-Key";

    private static readonly Credential None = new(CredentialKind.None, string.Empty);
    private static readonly Credential Unreadable = new(CredentialKind.Unreadable, string.Empty);

    /// <summary>Whether a request shows anything. Costs two looks at the headers.</summary>
    public static bool IsShown(HttpRequest request) => request.Headers.Authorization.Count > 0 || request.Headers.ContainsKey(KeyHeader);

    /// <summary>Reads what a request shows.</summary>
    public static Credential Of(HttpRequest request) => Of(request.Headers.Authorization, request.Headers[KeyHeader]);

    /// <summary>Reads what the payload of a WebSocket's <c>connection_init</c> shows: the names of the two headers, in any case, as browsers cannot set headers there.</summary>
    public static Credential OfPayload(ReadOnlyMemory<byte> payload)
    {
        if (payload.IsEmpty)
        {
            return None;
        }

        try
        {
            using var json = JsonDocument.Parse(payload);
            return Of(Member(json.RootElement, "Authorization"), Member(json.RootElement, KeyHeader));
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            // Too deep, or a name or text with half of a surrogate pair.
            return Unreadable;
        }
    }

    private static StringValues Member(JsonElement payload, string name)
        => new([.. payload.EnumerateObject()
            .Where(member => member.Value.ValueKind == JsonValueKind.String && member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(static member => member.Value.GetString())]);

    private static Credential Of(StringValues authorization, StringValues key) => (authorization.Count, key.Count) switch
    {
        (0, 0) => None,
        (0, 1) => new Credential(CredentialKind.Key, key.ToString()),
        (1, 0) => OfAuthorization(authorization.ToString()),
        _ => Unreadable,
    };

    private static Credential OfAuthorization(string header)
    {
        if (!AuthenticationHeaderValue.TryParse(header, out var value) || value.Parameter is not { Length: > 0 } text)
        {
            return Unreadable;
        }

        return value.Scheme.ToUpperInvariant() switch
        {
            "BEARER" => new Credential(text.StartsWith(ApiKeyText.Prefix, StringComparison.Ordinal) ? CredentialKind.Key : CredentialKind.Token, text),
            "BASIC" => OfBasic(text),
            _ => Unreadable,
        };
    }

    /// <summary>Spreadsheets and BI tools often offer a user and a password only: the key is the password, the user may be anything.</summary>
    private static Credential OfBasic(string text)
    {
        byte[] bytes = new byte[text.Length];
        if (!Convert.TryFromBase64String(text, bytes, out int length))
        {
            return Unreadable;
        }

        string pair = Encoding.UTF8.GetString(bytes, 0, length);
        int colon = pair.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? Unreadable : new Credential(CredentialKind.BasicKey, pair[(colon + 1)..]);
    }
}
