using Jamsostek.Graph.Language.Operations;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>An object for all items of a list.</summary>
/// <param name="read">The object of an item, by its place.</param>
internal sealed class ObjectColumn(Func<int, object?> read) : RowColumn
{
    public override bool Write(Branch branch, FieldPlan plan, int row)
    {
        var mark = branch.Writer.Mark;
        object? value;
        try
        {
            value = read(row);
        }
        catch (Exception exception)
        {
            return branch.Threw(plan, mark, exception);
        }

        if (value is null)
        {
            return NoValue(branch, plan, mark);
        }

        branch.Push(plan.ResponseName);
        var isWritten = branch.WriteAnswered(plan, value);
        branch.Pop();
        return isWritten || branch.NullInstead(plan.Field.Type, mark);
    }
}
