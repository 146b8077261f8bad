using System.Globalization;
using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>A coerced input as a text that two inputs share which mean the same: fields in the order of their names, whatever form they came in.</summary>
internal static class InputText
{
    /// <summary>The text of a value.</summary>
    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                text.Append('~');
                break;
            case InputObject input:
                text.Append('{');
                foreach (var (name, field) in input.Fields.OrderBy(static field => field.Key, StringComparer.Ordinal))
                {
                    text.Append(name).Append(':');
                    Append(text, field);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case object?[] items:
                text.Append('[');
                foreach (var item in items)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case string words:
                text.Append(JsonEncodedText.Encode(words)).Append('"');
                break;
            default:
                text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }
}
