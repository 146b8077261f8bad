using System.Text.Json;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Exports;

/// <summary>Values of tables as JSON: whole numbers without a fraction, fractions as the shortest text that reads back as the same double, days as ISO 8601.</summary>
public static class JsonValues
{
    /// <summary>Writes a value; null where it is not known.</summary>
    /// <param name="json">Where.</param>
    /// <param name="value">The value.</param>
    public static void Write(Utf8JsonWriter json, FlatValue value)
    {
        ArgumentNullException.ThrowIfNull(json);
        switch (value.Type)
        {
            case var _ when !value.IsKnown:
                json.WriteNullValue();
                break;
            case FlatType.Whole:
                json.WriteNumberValue(value.Whole);
                break;
            case FlatType.Fraction:
                json.WriteNumberValue(value.Fraction);
                break;
            case FlatType.Day:
                json.WriteStringValue(value.Day.ToString("O"));
                break;
            case FlatType.Truth:
                json.WriteBooleanValue(value.Truth);
                break;
            default:
                json.WriteStringValue(value.Text);
                break;
        }
    }
}
