using Jamsostek.Graph.Language.Execution.Bindings;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers an object.</summary>
internal sealed class ObjectResolver<TSource>(Func<TSource, ResolverContext, object?> resolve, Func<object, Func<int, object?>?>? column) : FieldResolver
{
    internal override string? AttachTo(Field field)
    {
        if (field.Type.Nullable is ListType || field.Type.Named is ScalarType or EnumType)
        {
            return $"an object cannot be answered as {field.Type}";
        }

        field.Binding = new ObjectBinding<TSource>(field, resolve, column);
        return null;
    }
}
