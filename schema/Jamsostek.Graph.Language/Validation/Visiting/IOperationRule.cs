using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at operations.</summary>
internal interface IOperationRule : IValidationRule
{
    /// <summary>Called before the operation's parts are walked.</summary>
    void CheckOperation(OperationDefinitionNode operation, ValidationContext context);
}
