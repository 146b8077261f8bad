using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers a list of leaves.</summary>
internal sealed class LeafListResolver<TSource, TItem>(Func<TSource, ResolverContext, IReadOnlyList<TItem>?> resolve) : FieldResolver
{
    public Func<TSource, ResolverContext, IReadOnlyList<TItem>?> Function { get; } = resolve;

    internal override string? AttachTo(Field field) => null;
}
