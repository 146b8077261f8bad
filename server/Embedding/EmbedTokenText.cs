using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Jamsostek.Graph.Server.Embedding;

/// <summary>
/// A token as its holder has it: <c>jse_</c>, its content as JSON in base64url, a dot, and the HMAC-SHA256 (RFC 2104) of all that stands before the dot. There is one algorithm and no
/// header that could name another.
/// </summary>
internal static class EmbedTokenText
{
    /// <summary>What every token begins with.</summary>
    public const string Prefix = "jse_";

    /// <summary>An address has to hold it.</summary>
    public const int Longest = 4_096;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 4 };

    /// <summary>Signs a token.</summary>
    public static string Write(EmbedToken token, ReadOnlySpan<byte> secret)
    {
        string content = Prefix + Base64Url.EncodeToString(Json(token));
        return $"{content}.{Mac(content, secret)}";
    }

    /// <summary>Reads a token that was signed with a secret.</summary>
    /// <returns>Null when it was not, or has another form. Nothing of it is read before the signature is checked, as text and whole: another writing of the same bytes is another token.</returns>
    public static EmbedToken? Read(string text, ReadOnlySpan<byte> secret)
    {
        int dot = text.LastIndexOf('.');
        if (text.Length > Longest || dot < 0 || !text.StartsWith(Prefix, StringComparison.Ordinal)
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(Mac(text[..dot], secret)), Encoding.UTF8.GetBytes(text[(dot + 1)..])))
        {
            return null;
        }

        using var json = JsonDocument.Parse(Base64Url.DecodeFromChars(text.AsSpan(Prefix.Length, dot - Prefix.Length)), Strict);
        var root = json.RootElement;
        return new EmbedToken
        {
            Id = root.GetProperty("id").GetString()!,
            View = root.GetProperty("view").GetString()!,
            Issuer = root.GetProperty("by").GetString()!,
            ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(root.GetProperty("exp").GetInt64()),
            Origins = Texts(root, "origins"),
            Variables = root.TryGetProperty("variables", out var variables) ? [.. variables.EnumerateObject().Select(static member => KeyValuePair.Create(member.Name, member.Value.GetString()!))] : [],
            Free = Texts(root, "free"),
            Regions = Text(root, "regions"),
            Bases = Text(root, "bases"),
            Drill = root.TryGetProperty("drill", out var drill) ? drill.GetInt32() : 0,
        };
    }

    private static string Mac(string content, ReadOnlySpan<byte> secret) => Base64Url.EncodeToString(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(content)));

    private static byte[] Json(EmbedToken token)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, token.Id);
            json.WriteString("view"u8, token.View);
            json.WriteString("by"u8, token.Issuer);
            json.WriteNumber("exp"u8, token.ExpiresAt.ToUnixTimeSeconds());
            WriteTexts(json, "origins", token.Origins);
            json.WriteStartObject("variables"u8);
            foreach (var (name, text) in token.Variables)
            {
                json.WriteString(name, text);
            }

            json.WriteEndObject();
            WriteTexts(json, "free", token.Free);
            if (token.Regions is not null)
            {
                json.WriteString("regions"u8, token.Regions);
            }

            if (token.Bases is not null)
            {
                json.WriteString("bases"u8, token.Bases);
            }

            json.WriteNumber("drill"u8, token.Drill);
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var text) ? text.GetString() : null;

    private static ImmutableArray<string> Texts(JsonElement json, string name) => json.TryGetProperty(name, out var texts) ? [.. texts.EnumerateArray().Select(static text => text.GetString()!)] : [];
}
