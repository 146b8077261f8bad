using Jamsostek.Graph.Language.Operations;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Execution.Bindings;

/// <summary>Writes an item of a nullable value type.</summary>
internal sealed class NullableItemWriter<T>(GraphQLType type, LeafWriter<T> write) : ItemWriter<T?>
    where T : struct
{
    private readonly LeafItemWriter<T> _write = new(type, write);

    public override bool Write(Branch branch, FieldPlan plan, T? item)
        => item is { } value ? _write.Write(branch, plan, value) : branch.WriteNull(plan, type);
}
