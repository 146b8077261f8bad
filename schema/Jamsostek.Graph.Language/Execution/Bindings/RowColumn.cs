using Jamsostek.Graph.Language.Operations;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>A field for all items of one list: what is the same for every item was looked up when it was made.</summary>
internal abstract class RowColumn
{
    /// <summary>Writes the value of an item behind its key, as <see cref="FieldBinding.Write"/> would for the item itself.</summary>
    /// <param name="branch">At the item.</param>
    /// <param name="plan">The field.</param>
    /// <param name="row">Place of the item in the list.</param>
    /// <returns>False when the null must be handled by the parent.</returns>
    public abstract bool Write(Branch branch, FieldPlan plan, int row);

    /// <summary>Ends a field whose value is null or could not be written.</summary>
    protected static bool NoValue(Branch branch, FieldPlan plan, ResponseMark mark)
    {
        if (branch.Writer.Problem is null && !plan.Field.Type.IsNonNull)
        {
            branch.Writer.WriteNull();
            return true;
        }

        // What the field before failed with is not this one's.
        branch.Context.Failure = null;
        return branch.NoValue(plan, mark);
    }
}
