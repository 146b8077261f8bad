using System.Collections.Immutable;
using Jamsostek.Graph.Language.Operations.Cost;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>
/// An operation ready to run: fragments inlined, fields merged per concrete type, <c>@skip</c> and <c>@include</c> decided.
/// It serves all requests whose variables decide those directives alike. Immutable.
/// </summary>
/// <param name="root">What is answered for the root type.</param>
/// <param name="variableFields">The fields with variables in their arguments, by their slot.</param>
/// <param name="bytes">How much memory it takes, as estimated.</param>
internal sealed class OperationPlan(SelectionPlan root, ImmutableArray<FieldPlan> variableFields, long bytes)
{
    public SelectionPlan Root { get; } = root;

    public ImmutableArray<FieldPlan> VariableFields { get; } = variableFields;

    public long Bytes { get; } = bytes;

    /// <summary>The price, once known, of an operation without variables in its arguments: it is the same in every request.</summary>
    public PricedOperation? ConstantPrice { get; set; }
}
