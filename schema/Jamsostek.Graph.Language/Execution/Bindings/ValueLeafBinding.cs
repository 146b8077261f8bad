using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>A leaf of a value type.</summary>
internal sealed class ValueLeafBinding<TSource, TValue>(
    Field field, Func<TSource, ResolverContext, TValue?> resolve, Func<object, Func<int, TValue?>?>? column, LeafWriter<TValue> write) : FieldBinding(field)
    where TValue : struct
{
    public override bool HasColumns => column is not null;

    public override RowColumn? ColumnOf(object items) => column?.Invoke(items) is { } read ? new ValueColumn<TValue>(read, write) : null;

    public override bool Write(Branch branch, FieldPlan plan, object? source)
    {
        var writer = branch.Writer;
        var mark = writer.Mark;
        try
        {
            if (branch.Enter(plan) && resolve((TSource)source!, branch.Context) is { } value && branch.Context.Failure is null)
            {
                write(writer, value);
                if (writer.Problem is null)
                {
                    return true;
                }
            }
        }
        catch (Exception exception)
        {
            return branch.Threw(plan, mark, exception);
        }

        return branch.NoValue(plan, mark);
    }

    public override ValueTask<object?> ResolveAsync(object? source, ResolverContext context) => new(resolve((TSource)source!, context));
}
