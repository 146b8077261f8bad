using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at the declarations of variables.</summary>
internal interface IVariableDefinitionRule : IValidationRule
{
    /// <summary>Called for each, in order.</summary>
    void CheckVariableDefinition(VariableDefinitionNode definition, ValidationContext context);
}
