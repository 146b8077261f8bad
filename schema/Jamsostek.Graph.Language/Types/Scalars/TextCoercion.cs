using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types.Scalars;

/// <summary>A scalar whose values are strings of one format on the wire.</summary>
internal abstract class TextCoercion<TValue>(string expected, LeafWriters writers) : TypedCoercion<TValue>(expected, writers)
    where TValue : notnull
{
    protected sealed override bool TryRead(ValueNode literal, [NotNullWhen(true)] out TValue? value)
    {
        value = default;
        return literal is StringValueNode text && TryParse(text.Value, out value);
    }

    protected sealed override bool TryRead(JsonElement json, [NotNullWhen(true)] out TValue? value)
    {
        value = default;
        return JsonText.TryRead(json, out var text) && TryParse(text, out value);
    }

    protected abstract bool TryParse(string text, [NotNullWhen(true)] out TValue? value);
}
