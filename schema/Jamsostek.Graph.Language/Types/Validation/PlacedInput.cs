using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>An argument or input field, the field, directive or input object that has it, and where it is written.</summary>
internal readonly record struct PlacedInput(object Owner, InputValue Value, Sourced<InputValueDefinitionNode> Node)
{
    public string Coordinate => SchemaCoordinate.OfInput(Owner, Value.Name);
}
