using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>The built-in scalar ID (specification, section 3.5.5): a string, or a whole number taken as its digits.</summary>
internal sealed class IdCoercion() : TypedCoercion<string>("expected a string or a whole number", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters()
        .With<string>((writer, value) => writer.WriteString(value))
        .With<int>((writer, value) => writer.WriteQuoted(value))
        .With<long>((writer, value) => writer.WriteQuoted(value))
        .With<Guid>((writer, value) => writer.WriteQuoted(value));

    protected override bool TryRead(ValueNode literal, [NotNullWhen(true)] out string? value)
    {
        value = literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
            _ => null,
        };
        return value is not null;
    }

    protected override bool TryRead(JsonElement json, [NotNullWhen(true)] out string? value)
    {
        value = JsonText.TryRead(json, out var text) ? text
            : IsDigits(json) ? json.GetRawText()
            : JsonNumber.TryReadWhole(json, out var number) ? number.ToString("0", CultureInfo.InvariantCulture)
            : null;
        return value is not null;
    }

    /// <summary>Keys may have more digits than any number type holds.</summary>
    private static bool IsDigits(JsonElement json)
        => json.ValueKind == JsonValueKind.Number && json.GetRawText().AsSpan().IndexOfAny('.', 'e', 'E') < 0;
}
