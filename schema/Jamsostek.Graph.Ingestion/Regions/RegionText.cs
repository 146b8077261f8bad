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
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                letters.Append(WithoutAccent(c));
            }
        }

        return letters.ToString();
    }

    /// <summary>The letters that names in Latin script carry; Unicode normalisation does nothing where globalization is invariant.</summary>
    private static char WithoutAccent(char c) => c switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' => 'a',
        'ç' or 'č' => 'c',
        'è' or 'é' or 'ê' or 'ë' or 'ē' or 'ě' => 'e',
        'ì' or 'í' or 'î' or 'ï' or 'ī' => 'i',
        'ñ' => 'n',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ō' => 'o',
        'ù' or 'ú' or 'û' or 'ü' or 'ū' => 'u',
        'ý' or 'ÿ' => 'y',
        _ => c,
    };
}
