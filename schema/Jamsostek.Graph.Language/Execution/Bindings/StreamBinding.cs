using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>The root field of a subscription: its events come as sources, and each is its own value (specification, section 6.2.3).</summary>
internal sealed class StreamBinding(Field field, Func<ResolverContext, IAsyncEnumerable<object>> subscribe) : FieldBinding(field)
{
    public IAsyncEnumerable<object> Subscribe(ResolverContext context) => subscribe(context);

    public override bool Write(Branch branch, FieldPlan plan, object? source)
    {
        branch.Push(plan.ResponseName);
        var isWritten = branch.WriteValue(plan, plan.Field.Type, source);
        branch.Pop();
        return isWritten;
    }

    public override ValueTask<object?> ResolveAsync(object? source, ResolverContext context) => new(source);
}
