using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Variables are of input types.</summary>
/// <remarks>Specification, section 5.8.2, Variables Are Input Types.</remarks>
internal sealed class VariablesAreInputTypesRule : IVariableDefinitionRule
{
    public void CheckVariableDefinition(VariableDefinitionNode definition, ValidationContext context)
    {
        if (context.NamedTypeOf(definition.Type) is { IsInput: false })
        {
            context.Report(ErrorsOfVariables.NotAnInputType(context, definition));
        }
    }
}
