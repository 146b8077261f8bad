using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>The built-in scalar Boolean (specification, section 3.5.4).</summary>
internal sealed class BooleanCoercion() : TypedCoercion<bool>("expected true or false", s_writers)
{
    private static readonly LeafWriters s_writers = new LeafWriters().With<bool>((writer, value) => writer.WriteBoolean(value));

    protected override bool TryRead(ValueNode literal, out bool value)
    {
        value = literal is BooleanValueNode { Value: true };
        return literal is BooleanValueNode;
    }

    protected override bool TryRead(JsonElement json, out bool value)
    {
        value = json.ValueKind == JsonValueKind.True;
        return json.ValueKind is JsonValueKind.True or JsonValueKind.False;
    }
}
