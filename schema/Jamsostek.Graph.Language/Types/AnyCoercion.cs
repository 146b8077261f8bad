using System.Text.Json;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types;

/// <summary>Takes every value as it is: for scalars of a schema that is validated against but never executed.</summary>
internal sealed class AnyCoercion : ScalarCoercion
{
    public static AnyCoercion Instance { get; } = new();

    public override bool TryReadLiteral(ValueNode literal, out object? value, out string? problem)
    {
        (value, problem) = (literal, null);
        return true;
    }

    public override bool TryReadJson(JsonElement json, out object? value, out string? problem)
    {
        (value, problem) = (json.Clone(), null);
        return true;
    }

    public override LeafWriter<T>? WriterFor<T>() => null;
}
