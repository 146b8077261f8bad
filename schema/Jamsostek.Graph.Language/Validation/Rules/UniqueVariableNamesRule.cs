using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>No two variables of an operation share a name.</summary>
/// <remarks>Specification, section 5.8.1, Variable Uniqueness.</remarks>
internal sealed class UniqueVariableNamesRule : IOperationRule
{
    public void CheckOperation(OperationDefinitionNode operation, ValidationContext context)
    {
        foreach (var names in Duplicates.In(operation.VariableDefinitions, static definition => definition.Variable.Name))
        {
            context.Report(ErrorsOfVariables.NotUnique(context, names));
        }
    }
}
