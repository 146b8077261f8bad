using Jamsostek.Graph.Language.Operations.Cost;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>An operation with the variables of one request: nothing that comes after can meet an unknown name or a value of the wrong type.</summary>
/// <param name="Operation">The operation chosen.</param>
/// <param name="Plan">Its plan.</param>
/// <param name="Arguments">The arguments with variables in them, by their slots.</param>
/// <param name="Cost">Its price.</param>
internal sealed record PreparedOperation(CompiledOperation Operation, OperationPlan Plan, ArgumentSlot[] Arguments, OperationCost Cost);
