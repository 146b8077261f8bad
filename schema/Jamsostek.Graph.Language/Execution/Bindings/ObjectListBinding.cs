using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>A list of objects, or of lists of them.</summary>
internal sealed class ObjectListBinding<TSource>(Field field, Func<TSource, ResolverContext, IReadOnlyList<object?>?> resolve) : FieldBinding(field)
{
    public override bool Write(Branch branch, FieldPlan plan, object? source)
    {
        var mark = branch.Writer.Mark;
        IReadOnlyList<object?>? items;
        try
        {
            items = branch.Enter(plan) ? resolve((TSource)source!, branch.Context) : null;
        }
        catch (Exception exception)
        {
            return branch.Threw(plan, mark, exception);
        }

        if (items is null || branch.Context.Failure is not null)
        {
            return branch.NoValue(plan, mark);
        }

        branch.Push(plan.ResponseName);
        var isWritten = branch.WriteValue(plan, plan.Field.Type, items);
        branch.Pop();
        return isWritten;
    }

    public override ValueTask<object?> ResolveAsync(object? source, ResolverContext context) => new(resolve((TSource)source!, context));
}
