using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>The arguments of one planned field in one request: coerced once, or the reason why they cannot be. Exactly one is there.</summary>
internal readonly record struct ArgumentSlot(ArgumentValues? Values, GraphQLError? Error);
