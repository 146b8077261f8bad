using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>A leaf of a value type for all items of a list.</summary>
/// <param name="read">The value of an item, by its place.</param>
/// <param name="write">Writes it.</param>
internal sealed class ValueColumn<TValue>(Func<int, TValue?> read, LeafWriter<TValue> write) : RowColumn
    where TValue : struct
{
    public override bool Write(Branch branch, FieldPlan plan, int row)
    {
        var writer = branch.Writer;
        var mark = writer.Mark;
        try
        {
            if (read(row) is { } value)
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

        return NoValue(branch, plan, mark);
    }
}
