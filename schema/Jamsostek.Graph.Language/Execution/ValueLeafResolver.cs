using Jamsostek.Graph.Language.Execution.Bindings;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers a leaf of a value type.</summary>
internal sealed class ValueLeafResolver<TSource, TValue>(Func<TSource, ResolverContext, TValue?> resolve, Func<object, Func<int, TValue?>?>? column) : FieldResolver
    where TValue : struct
{
    internal override string? AttachTo(Field field)
    {
        if (field.Type.Nullable is not NamedType type || LeafOutput.For<TValue>(type) is not { } write)
        {
            return $"a {typeof(TValue).Name} cannot be written as {field.Type}";
        }

        field.Binding = new ValueLeafBinding<TSource, TValue>(field, resolve, column, write);
        return null;
    }
}
