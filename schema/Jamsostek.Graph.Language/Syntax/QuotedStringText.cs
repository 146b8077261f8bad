using System.Globalization;
using System.Text;

namespace Jamsostek.Graph.Language.Syntax;

/// <summary>How a value is written between quotes (specification, section 2.10.4).</summary>
internal static class QuotedStringText
{
    /// <summary>Appends the value with its quotes; control characters, quotes and backslashes are escaped.</summary>
    public static void Append(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var character in value)
        {
            _ = character switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\t' => text.Append("\\t"),
                '\n' => text.Append("\\n"),
                '\f' => text.Append("\\f"),
                '\r' => text.Append("\\r"),
                _ when char.IsControl(character) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => text.Append(character),
            };
        }

        text.Append('"');
    }
}
