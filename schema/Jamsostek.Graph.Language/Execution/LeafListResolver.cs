using Jamsostek.Graph.Language.Execution.Bindings;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers a list of leaves.</summary>
internal sealed class LeafListResolver<TSource, TItem>(Func<TSource, ResolverContext, IReadOnlyList<TItem>?> resolve) : FieldResolver
{
    internal override string? AttachTo(Field field)
    {
        if (field.Type.Nullable is not ListType list || ItemWriters.Create<TItem>(list.Element) is not { } write)
        {
            return $"a list of {typeof(TItem).Name} cannot be written as {field.Type}";
        }

        field.Binding = new LeafListBinding<TSource, TItem>(field, resolve, write);
        return null;
    }
}
