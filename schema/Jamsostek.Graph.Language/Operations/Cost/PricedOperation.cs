using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Language.Operations.Cost;

/// <summary>The price of an operation with its arguments, or why it cannot be priced.</summary>
internal sealed record PricedOperation(OperationCost Cost, GraphQLError? Error);
