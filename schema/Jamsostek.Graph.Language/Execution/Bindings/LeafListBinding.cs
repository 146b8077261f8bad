using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>A list of leaves, or of lists of them.</summary>
internal sealed class LeafListBinding<TSource, TItem>(Field field, Func<TSource, ResolverContext, IReadOnlyList<TItem>?> resolve, ItemWriter<TItem> write) : FieldBinding(field)
{
    public override bool Write(Branch branch, FieldPlan plan, object? source)
    {
        var mark = branch.Writer.Mark;
        var depth = branch.Depth;
        try
        {
            if (branch.Enter(plan) && resolve((TSource)source!, branch.Context) is { } items && branch.Context.Failure is null)
            {
                branch.Push(plan.ResponseName);
                var isWritten = ItemWriter<TItem>.WriteAll(branch, plan, items, write);
                branch.Pop();
                return isWritten || branch.NullInstead(plan.Field.Type, mark);
            }
        }
        catch (Exception exception)
        {
            branch.Depth = depth;
            return branch.Threw(plan, mark, exception);
        }

        return branch.NoValue(plan, mark);
    }

    public override ValueTask<object?> ResolveAsync(object? source, ResolverContext context) => new(resolve((TSource)source!, context));
}
