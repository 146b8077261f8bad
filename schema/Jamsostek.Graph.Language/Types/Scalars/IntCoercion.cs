using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>The built-in scalar Int (specification, section 3.5.1).</summary>
internal sealed class IntCoercion() : TypedCoercion<int>("expected a whole number between -2147483648 and 2147483647", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters()
        .With<int>((writer, value) => writer.WriteInt64(value))
        .With<short>((writer, value) => writer.WriteInt64(value))
        .With<ushort>((writer, value) => writer.WriteInt64(value))
        .With<sbyte>((writer, value) => writer.WriteInt64(value))
        .With<byte>((writer, value) => writer.WriteInt64(value));

    protected override bool TryRead(ValueNode literal, out int value)
        => int.TryParse((literal as IntValueNode)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    protected override bool TryRead(JsonElement json, out int value)
    {
        var isRead = JsonNumber.TryReadWhole(json, out var number) && number is >= int.MinValue and <= int.MaxValue;
        value = isRead ? (int)number : 0;
        return isRead;
    }
}
