using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>Whole numbers of 64 bits, JSON numbers on the wire.</summary>
internal sealed class LongCoercion() : TypedCoercion<long>("expected a whole number between -9223372036854775808 and 9223372036854775807", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters()
        .With<long>((writer, value) => writer.WriteInt64(value))
        .With<int>((writer, value) => writer.WriteInt64(value))
        .With<uint>((writer, value) => writer.WriteInt64(value))
        .With<short>((writer, value) => writer.WriteInt64(value))
        .With<ushort>((writer, value) => writer.WriteInt64(value))
        .With<sbyte>((writer, value) => writer.WriteInt64(value))
        .With<byte>((writer, value) => writer.WriteInt64(value));

    protected override bool TryRead(ValueNode literal, out long value)
        => long.TryParse((literal as IntValueNode)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    protected override bool TryRead(JsonElement json, out long value)
    {
        var isRead = JsonNumber.TryReadWhole(json, out var number) && number is >= long.MinValue and <= long.MaxValue;
        value = isRead ? (long)number : 0;
        return isRead;
    }
}
