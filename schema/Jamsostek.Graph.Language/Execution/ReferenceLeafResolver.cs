using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers a leaf of a reference type.</summary>
internal sealed class ReferenceLeafResolver<TSource, TValue>(Func<TSource, ResolverContext, TValue?> resolve) : FieldResolver
    where TValue : class
{
    public Func<TSource, ResolverContext, TValue?> Function { get; } = resolve;

    internal override string? AttachTo(Field field) => null;
}
