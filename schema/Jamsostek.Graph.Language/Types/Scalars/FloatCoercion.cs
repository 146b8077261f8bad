using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>The built-in scalar Float (specification, section 3.5.2).</summary>
internal sealed class FloatCoercion() : TypedCoercion<double>("expected a number that fits into 64 bits", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters()
        .With<double>((writer, value) => writer.WriteDouble(value))
        .With<float>((writer, value) => writer.WriteDouble(value))
        .With<decimal>((writer, value) => writer.WriteDecimal(value))
        .With<int>((writer, value) => writer.WriteInt64(value))
        .With<long>((writer, value) => writer.WriteInt64(value));

    protected override bool TryRead(ValueNode literal, out double value)
    {
        var text = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
    }

    protected override bool TryRead(JsonElement json, out double value)
    {
        value = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out value) && double.IsFinite(value);
    }
}
