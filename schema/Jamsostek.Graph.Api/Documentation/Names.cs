using System.Text;

namespace Jamsostek.Graph.Api.Documentation;

/// <summary>Names of C# as GraphQL writes them.</summary>
internal static class Names
{
    /// <summary><c>PublishedOn</c> as <c>publishedOn</c>.</summary>
    public static string Camel(string pascal) => char.ToLowerInvariant(pascal[0]) + pascal[1..];

    /// <summary><c>published</c> as <c>Published</c>.</summary>
    public static string Pascal(string camel) => char.ToUpperInvariant(camel[0]) + camel[1..];

    /// <summary><c>NonAsn</c> as <c>NON_ASN</c>.</summary>
    public static string Upper(string pascal)
    {
        var upper = new StringBuilder();
        for (var i = 0; i < pascal.Length; i++)
        {
            if (i > 0 && char.IsUpper(pascal[i]) && (char.IsLower(pascal[i - 1]) || (i + 1 < pascal.Length && char.IsLower(pascal[i + 1]))))
            {
                upper.Append('_');
            }

            upper.Append(char.ToUpperInvariant(pascal[i]));
        }

        return upper.ToString();
    }

    /// <summary><c>WORKING_AGE</c> as <c>workingAge</c>.</summary>
    public static string FromUpper(string upper)
    {
        var camel = new StringBuilder();
        foreach (var word in upper.Split('_'))
        {
            camel.Append(camel.Length == 0 ? word.ToLowerInvariant() : word[0] + word[1..].ToLowerInvariant());
        }

        return camel.ToString();
    }
}
