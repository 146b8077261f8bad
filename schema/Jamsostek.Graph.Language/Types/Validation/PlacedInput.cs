using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>An argument or input field, its schema coordinate, and where it is written.</summary>
internal readonly record struct PlacedInput(string Coordinate, InputValue Value, Sourced<InputValueDefinitionNode> Node);
