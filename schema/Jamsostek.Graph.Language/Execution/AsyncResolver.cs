using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers a value that must be awaited.</summary>
internal sealed class AsyncResolver<TSource>(Func<TSource, ResolverContext, ValueTask<object?>> resolve) : FieldResolver
{
    public Func<TSource, ResolverContext, ValueTask<object?>> Function { get; } = resolve;

    internal override string? AttachTo(Field field) => null;
}
