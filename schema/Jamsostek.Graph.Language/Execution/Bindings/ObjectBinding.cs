using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>An object.</summary>
internal sealed class ObjectBinding<TSource>(Field field, Func<TSource, ResolverContext, object?> resolve, Func<object, Func<int, object?>?>? column) : FieldBinding(field)
{
    public override bool HasColumns => column is not null;

    public override RowColumn? ColumnOf(object items) => column?.Invoke(items) is { } read ? new ObjectColumn(read) : null;

    public override bool Write(Branch branch, FieldPlan plan, object? source)
    {
        var mark = branch.Writer.Mark;
        object? value;
        try
        {
            value = branch.Enter(plan) ? resolve((TSource)source!, branch.Context) : null;
        }
        catch (Exception exception)
        {
            return branch.Threw(plan, mark, exception);
        }

        if (value is null || branch.Context.Failure is not null)
        {
            return branch.NoValue(plan, mark);
        }

        branch.Push(plan.ResponseName);
        var isWritten = branch.WriteAnswered(plan, value);
        branch.Pop();
        return isWritten || branch.NullInstead(plan.Field.Type, mark);
    }

    public override ValueTask<object?> ResolveAsync(object? source, ResolverContext context) => new(resolve((TSource)source!, context));
}
