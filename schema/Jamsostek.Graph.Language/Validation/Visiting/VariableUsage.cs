using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>One use of a variable.</summary>
/// <param name="Node">Where.</param>
/// <param name="LocationType">What is expected there; null when that is unknown.</param>
/// <param name="OneOf">The OneOf input object whose field takes it, if that is where it stands.</param>
/// <param name="HasDefault">Whether the argument or input field that takes it has a default.</param>
internal readonly record struct VariableUsage(VariableNode Node, GraphQLType? LocationType, InputObjectType? OneOf, bool HasDefault);
