using System.Text.Json;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>Whole numbers in JSON, which does not tell <c>1</c> from <c>1.0</c>: both are integer input values (section 3.5).</summary>
internal static class JsonNumber
{
    /// <summary>Reads a number whose fraction is empty.</summary>
    /// <returns>False for anything else, and for numbers beyond the range of <see cref="decimal"/>.</returns>
    public static bool TryReadWhole(JsonElement json, out decimal value)
    {
        value = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out value) && decimal.IsInteger(value);
    }
}
