using System.Collections.Immutable;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>What is answered for an object of one concrete type: the merged fields in the order of their keys (specification, section 6.3.2).</summary>
/// <param name="type">The concrete type.</param>
/// <param name="fields">In the order of the answer.</param>
internal sealed class SelectionPlan(ObjectType type, ImmutableArray<FieldPlan> fields)
{
    public ObjectType Type { get; } = type;

    public ImmutableArray<FieldPlan> Fields { get; } = fields;

    /// <summary>Whether a resolver in it, at any depth, may have to be awaited.</summary>
    public bool MayAwait { get; } = fields.Any(field => field.MayAwait);

    /// <summary>Whether a list of such objects may answer one of the fields for all its items at once.</summary>
    public bool HasColumns { get; } = fields.Any(static field => field.HasColumns);

    /// <summary>In how many fields it is used; more than once where fragments share it.</summary>
    public int Uses { get; set; }
}
