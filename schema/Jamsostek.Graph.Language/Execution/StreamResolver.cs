using Jamsostek.Graph.Language.Execution.Bindings;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Answers the source stream of a subscription.</summary>
internal sealed class StreamResolver(Func<ResolverContext, IAsyncEnumerable<object>> resolve) : FieldResolver
{
    internal override string? AttachTo(Field field)
    {
        field.Binding = new StreamBinding(field, resolve);
        return null;
    }
}
