using System.Buffers;
using System.Globalization;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>
/// What names something saved: <c>coverage-by-province</c> (its newest version), <c>coverage-by-province@3</c> (that one), or the SHA-256 of its text in hexadecimal, with or without
/// <c>sha256:</c> in front. What is no such word names nothing: no path, no escape, nothing that a file system or a header would read otherwise.
/// </summary>
/// <param name="Name">The name; empty for an id.</param>
/// <param name="Version">The version; null for the newest.</param>
/// <param name="Id">The id; empty for a name.</param>
internal readonly record struct SavedReference(string Name, int? Version, string Id)
{
    /// <summary>What a name must be, as a phrase that follows "must be".</summary>
    public const string Rule = "3 to 60 small letters, digits and hyphens, a letter first";

    private const int ShortestName = 3;
    private const int LongestName = 60;
    private const int IdLength = 64;
    private const string Algorithm = "sha256:";

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Whether a text may be a name.</summary>
    public static bool IsName(string text)
        => text.Length is >= ShortestName and <= LongestName && char.IsAsciiLetterLower(text[0]) && !text.AsSpan().ContainsAnyExcept(NameCharacters);

    /// <summary>Reads a reference.</summary>
    /// <returns>Whether it has the form of one.</returns>
    public static bool TryParse(string text, out SavedReference reference)
    {
        string id = text.StartsWith(Algorithm, StringComparison.OrdinalIgnoreCase) ? text[Algorithm.Length..] : text;
        if (id.Length == IdLength && id.All(char.IsAsciiHexDigit))
        {
            reference = new SavedReference(string.Empty, null, id.ToLowerInvariant());
            return true;
        }

        string[] parts = text.Split('@');
        int version = 0;
        bool isReference = parts.Length <= 2 && IsName(parts[0])
            && (parts.Length == 1 || (int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out version) && version > 0));
        reference = isReference ? new SavedReference(parts[0], parts.Length == 1 ? null : version, string.Empty) : default;
        return isReference;
    }

    public override string ToString() => Id.Length > 0 ? Id : Version is { } version ? $"{Name}@{version}" : Name;
}
