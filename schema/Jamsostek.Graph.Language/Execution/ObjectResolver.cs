using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers an object.</summary>
internal sealed class ObjectResolver<TSource>(Func<TSource, ResolverContext, object?> resolve) : FieldResolver
{
    public Func<TSource, ResolverContext, object?> Function { get; } = resolve;

    internal override string? AttachTo(Field field) => null;
}
