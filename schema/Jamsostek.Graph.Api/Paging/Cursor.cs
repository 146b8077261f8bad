using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Jamsostek.Graph.Api.Paging;

/// <summary>
/// A place in an ordered list: a row, by its key, in the data version it was read from, under the order it was read in. A version never changes, so the row
/// holds the values of its order keys and they are not repeated: the place is a value of the order, never an offset.
/// </summary>
/// <param name="Version">Id of the data version.</param>
/// <param name="Order">Fingerprint of the order.</param>
/// <param name="Key">Key of the row.</param>
internal sealed record Cursor(string Version, uint Order, string Key)
{
    private const int LongestText = 1024;

    /// <summary>The cursor as an opaque text.</summary>
    public string Encode() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Order:x8}{Version}/{Key}"));

    /// <summary>Reads a cursor.</summary>
    /// <returns>Null when the text is none.</returns>
    public static Cursor? Read(string text)
    {
        if (text.Length > LongestText || !Base64Url.IsValid(text))
        {
            return null;
        }

        var decoded = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text));
        var slash = decoded.IndexOf('/', StringComparison.Ordinal);
        return slash >= 8 && uint.TryParse(decoded.AsSpan(0, 8), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var order)
            ? new Cursor(decoded[8..slash], order, decoded[(slash + 1)..])
            : null;
    }

    /// <summary>Tells one order from another: FNV-1a over its words.</summary>
    public static uint Fingerprint(string order)
    {
        var hash = 2166136261u;
        foreach (var character in order)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return hash;
    }
}
