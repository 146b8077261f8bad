using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>Writes an item that is a list itself.</summary>
internal sealed class ListItemWriter<TList, TItem>(GraphQLType type, ItemWriter<TItem> write) : ItemWriter<TList>
    where TList : IReadOnlyList<TItem>
{
    public override bool Write(Branch branch, FieldPlan plan, TList item)
    {
        if (item is null)
        {
            return branch.WriteNull(plan, type);
        }

        var mark = branch.Writer.Mark;
        return ItemWriter<TItem>.WriteAll(branch, plan, item, write) || branch.NullInstead(type, mark);
    }
}
