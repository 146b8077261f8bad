using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>An operation without a name is the only one.</summary>
/// <remarks>Specification, section 5.2.3.1, Lone Anonymous Operation.</remarks>
internal sealed class LoneAnonymousOperationRule : IOperationRule
{
    public void CheckOperation(OperationDefinitionNode operation, ValidationContext context)
    {
        var operations = context.Scopes.Operations.Count;
        if (operation.Name is null && operations > 1)
        {
            context.Report(ErrorsOfOperations.AnonymousNotAlone(context, operation, operations));
        }
    }
}
