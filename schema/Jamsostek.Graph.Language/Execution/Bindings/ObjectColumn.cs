using Jamsostek.Graph.Language.Operations;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>An object for all items of a list. Where items that follow each other have the same one, it is copied: the province of the agencies of a province.</summary>
/// <param name="read">The object of an item, by its place.</param>
internal sealed class ObjectColumn(Func<int, object?> read) : RowColumn
{
    private object? _last;
    private ResponseMark _at;
    private int _length;
    private int _rollBacks;

    public override bool Write(Branch branch, FieldPlan plan, int row)
    {
        var writer = branch.Writer;
        var mark = writer.Mark;
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

        if (ReferenceEquals(value, _last) && writer.RollBacks == _rollBacks && !branch.MustStop())
        {
            writer.Copy(_at, _length);
            return true;
        }

        var errors = branch.ErrorCount;
        branch.Push(plan.ResponseName);
        var isWritten = branch.WriteAnswered(plan, value);
        branch.Pop();
        Remember(isWritten && branch.ErrorCount == errors ? value : null, writer, mark);
        return isWritten || branch.NullInstead(plan.Field.Type, mark);
    }

    /// <summary>Remembers where an object stands that was written without errors, as long as it is in one piece.</summary>
    private void Remember(object? value, ResponseWriter writer, ResponseMark mark)
    {
        var end = writer.Mark;
        (_last, _at, _length, _rollBacks) = (end.Segment == mark.Segment ? value : null, mark, end.Position - mark.Position, writer.RollBacks);
    }
}
