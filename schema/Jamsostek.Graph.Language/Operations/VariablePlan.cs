using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>A declared variable, its type found.</summary>
/// <param name="Definition">Its declaration.</param>
/// <param name="Type">An input type.</param>
/// <param name="HasDefault">Whether a default is declared, which may be null.</param>
/// <param name="Default">The default's runtime value.</param>
internal sealed record VariablePlan(VariableDefinitionNode Definition, GraphQLType Type, bool HasDefault, object? Default)
{
    public string Name => Definition.Variable.Name.Value;
}
