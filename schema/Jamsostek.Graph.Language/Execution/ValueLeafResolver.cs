using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers a leaf of a value type.</summary>
internal sealed class ValueLeafResolver<TSource, TValue>(Func<TSource, ResolverContext, TValue?> resolve) : FieldResolver
    where TValue : struct
{
    public Func<TSource, ResolverContext, TValue?> Function { get; } = resolve;

    internal override string? AttachTo(Field field) => null;
}
