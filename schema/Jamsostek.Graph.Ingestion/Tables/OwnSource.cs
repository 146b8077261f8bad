using System.Security.Cryptography;
using System.Text;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>Makes a source of the words in which a user's panel says where it comes from. The same words make the same source.</summary>
internal static class OwnSource
{
    private const int LongestSlug = 48;

    /// <summary>The source; its key is the words in capitals and digits, <c>OWN-DISNAKER-KOTA-MALANG-2025</c>, with a hash of them where that is not all of them.</summary>
    public static SourceFact Of(string words)
    {
        var slug = Slug(words);
        var key = slug.Length is > 0 and <= LongestSlug ? slug : $"{slug[..Math.Min(slug.Length, LongestSlug)]}-{Hash(words)}".TrimStart('-');
        return new SourceFact
        {
            Id = $"OWN-{key}",
            Kind = SourceKind.Dataset,
            Title = words,
            Trust = TrustGrade.C,
            Note = "named by an imported panel; describe it in a sources table",
        };
    }

    private static string Slug(string words)
    {
        var slug = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                slug.Append(char.ToUpperInvariant(c));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().TrimEnd('-');
    }

    private static string Hash(string words) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(words)))[..8];
}
