using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers a list of objects.</summary>
internal sealed class ObjectListResolver<TSource>(Func<TSource, ResolverContext, IReadOnlyList<object?>?> resolve) : FieldResolver
{
    public Func<TSource, ResolverContext, IReadOnlyList<object?>?> Function { get; } = resolve;

    internal override string? AttachTo(Field field) => null;
}
