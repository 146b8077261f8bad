using System.Text.Json;
using Jamsostek.Graph.Analytics.Policies;

namespace Jamsostek.Graph.Server.Access.Tokens;

/// <summary>What a token that is signed and meant for us says of its holder.</summary>
internal static class TokenClaims
{
    private const int LongestSubject = 200;

    /// <summary>
    /// Reads the claims: <c>sub</c>, <c>scope</c> (words with spaces, RFC 8693) or <c>scp</c>, <c>jamsostek_regions</c> and <c>jamsostek_bases</c> (a text or a list of texts).
    /// </summary>
    /// <param name="payload">The payload of the token.</param>
    /// <param name="expiresAt">When it ends.</param>
    /// <returns>Its holder; null when a claim is there but cannot be read: what was meant to bind must not end up unbound.</returns>
    public static Principal? Read(JsonElement payload, DateTimeOffset expiresAt)
    {
        if (Text(payload, "sub") is not { Length: > 0 and <= LongestSubject } subject
            || !TryReadWords(payload, payload.TryGetProperty("scope", out _) ? "scope" : "scp", out string? scopes)
            || !TryReadWords(payload, "jamsostek_regions", out string? regions)
            || !TryReadWords(payload, "jamsostek_bases", out string? bases)
            || !RowPolicy.TryParse(regions, bases, out var rows, out _))
        {
            return null;
        }

        var id = new string([.. subject.Select(static character => char.IsControl(character) ? '?' : character)]);
        return new Principal(PrincipalKind.Token, $"token:{id}", AccessScopes.Read((scopes ?? string.Empty).Split(' ')), rows, expiresAt);
    }

    /// <summary>Reads a claim that is a text or a list of texts as one text with spaces; null when the claim is not there.</summary>
    private static bool TryReadWords(JsonElement payload, string name, out string? words)
    {
        words = null;
        if (!payload.TryGetProperty(name, out var claim))
        {
            return true;
        }

        if (claim.ValueKind == JsonValueKind.String)
        {
            words = claim.GetString();
            return true;
        }

        if (claim.ValueKind != JsonValueKind.Array || claim.EnumerateArray().Any(static item => item.ValueKind != JsonValueKind.String))
        {
            return false;
        }

        words = string.Join(' ', claim.EnumerateArray().Select(static item => item.GetString()));
        return true;
    }

    private static string? Text(JsonElement payload, string name)
        => payload.TryGetProperty(name, out var claim) && claim.ValueKind == JsonValueKind.String ? claim.GetString() : null;
}
