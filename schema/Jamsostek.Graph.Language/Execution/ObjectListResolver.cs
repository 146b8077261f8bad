using Jamsostek.Graph.Language.Execution.Bindings;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers a list of objects.</summary>
internal sealed class ObjectListResolver<TSource>(Func<TSource, ResolverContext, IReadOnlyList<object?>?> resolve) : FieldResolver
{
    internal override string? AttachTo(Field field)
    {
        if (field.Type.Nullable is not ListType || field.Type.Named is ScalarType or EnumType)
        {
            return $"a list of objects cannot be answered as {field.Type}";
        }

        field.Binding = new ObjectListBinding<TSource>(field, resolve);
        return null;
    }
}
