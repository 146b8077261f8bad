using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>Writes an item of a reference type or of a value type that is not nullable.</summary>
internal sealed class LeafItemWriter<T>(GraphQLType type, LeafWriter<T> write) : ItemWriter<T>
{
    public override bool Write(Branch branch, FieldPlan plan, T item)
    {
        if (item is null)
        {
            return branch.WriteNull(plan, type);
        }

        var mark = branch.Writer.Mark;
        write(branch.Writer, item);
        return branch.Writer.Problem is null || branch.Unwritable(plan, type, mark);
    }
}
