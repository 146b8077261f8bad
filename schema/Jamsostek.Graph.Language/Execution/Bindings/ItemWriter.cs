using Jamsostek.Graph.Language.Operations;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>Writes one item of a list of leaves, knowing its CLR type.</summary>
/// <typeparam name="T">The CLR type of the item, nullable or not, a list or not.</typeparam>
internal abstract class ItemWriter<T>
{
    /// <summary>Writes an item at the present place.</summary>
    /// <returns>False when the null must be handled by the list.</returns>
    public abstract bool Write(Branch branch, FieldPlan plan, T item);

    /// <summary>Writes a list at the present place.</summary>
    /// <returns>False when the list must be null; what was written of it is then the caller's to take back.</returns>
    public static bool WriteAll(Branch branch, FieldPlan plan, IReadOnlyList<T> items, ItemWriter<T> write)
    {
        branch.Writer.WriteRaw("["u8);
        branch.Push(0);
        var isWritten = true;
        for (var i = 0; i < items.Count && isWritten; i++)
        {
            if (i > 0)
            {
                branch.Writer.WriteRaw(","u8);
                branch.SetIndex(i);
            }

            isWritten = write.Write(branch, plan, items[i]);
        }

        branch.Pop();
        branch.Writer.WriteRaw("]"u8);
        return isWritten;
    }
}
