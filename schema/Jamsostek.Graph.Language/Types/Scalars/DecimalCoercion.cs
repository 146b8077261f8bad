using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>Decimal numbers of 28 to 29 significant digits, JSON numbers on the wire. Further digits of a fraction are rounded.</summary>
internal sealed class DecimalCoercion() : TypedCoercion<decimal>("expected a decimal number between -79228162514264337593543950335 and 79228162514264337593543950335", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters()
        .With<decimal>((writer, value) => writer.WriteDecimal(value))
        .With<int>((writer, value) => writer.WriteInt64(value))
        .With<long>((writer, value) => writer.WriteInt64(value));

    protected override bool TryRead(ValueNode literal, out decimal value)
    {
        var text = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    protected override bool TryRead(JsonElement json, out decimal value)
    {
        value = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetDecimal(out value);
    }
}
