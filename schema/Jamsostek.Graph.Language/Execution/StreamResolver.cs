using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers the source stream of a subscription.</summary>
internal sealed class StreamResolver(Func<ResolverContext, IAsyncEnumerable<object>> resolve) : FieldResolver
{
    public Func<ResolverContext, IAsyncEnumerable<object>> Function { get; } = resolve;

    internal override string? AttachTo(Field field) => null;
}
