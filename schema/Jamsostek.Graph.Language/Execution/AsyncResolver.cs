using Jamsostek.Graph.Language.Execution.Bindings;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers a value that must be awaited.</summary>
internal sealed class AsyncResolver<TSource>(Func<TSource, ResolverContext, ValueTask<object?>> resolve) : FieldResolver
{
    internal override string? AttachTo(Field field)
    {
        field.Binding = new AsyncBinding<TSource>(field, resolve);
        return null;
    }
}
