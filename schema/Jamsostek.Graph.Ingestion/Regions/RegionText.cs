using System.Globalization;
using System.Text;

namespace Jamsostek.Graph.Ingestion.Regions;

/// <summary>Brings region names to one form: lower case, without accents, spaces and punctuation, with the kind spelled out.</summary>
internal static class RegionText
{
    private static readonly (string Short, string Long)[] Kinds =
    [
        ("kab ", "kabupaten "), ("kab. ", "kabupaten "), ("kab.", "kabupaten "), ("pemkab ", "kabupaten "), ("pemkot ", "kota "), ("pemko ", "kota "), ("prov ", "provinsi "),
        ("prov. ", "provinsi "), ("prov.", "provinsi "), ("propinsi ", "provinsi "), ("pemprov ", "provinsi "),
    ];

    private static readonly (string Short, string Long)[] Words = [("kep.", "kepulauan "), ("kep ", "kepulauan ")];

    public static string Normalise(string name)
    {
        var text = name.Trim().ToLowerInvariant();
        foreach (var (brief, full) in Kinds)
        {
            if (text.StartsWith(brief, StringComparison.Ordinal))
            {
                text = full + text[brief.Length..];
                break;
            }
        }

        foreach (var (brief, full) in Words)
        {
            text = text.Replace(brief, full, StringComparison.Ordinal);
        }

        var letters = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsLetterOrDigit(c))
            {
                letters.Append(c);
            }
        }

        return letters.ToString();
    }
}
