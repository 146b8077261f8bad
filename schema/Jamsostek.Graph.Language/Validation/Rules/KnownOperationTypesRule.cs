using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>The schema has a root type for each operation.</summary>
/// <remarks>Specification, section 5.2.1.1, Operation Type Existence.</remarks>
internal sealed class KnownOperationTypesRule : IOperationRule
{
    public void CheckOperation(OperationDefinitionNode operation, ValidationContext context)
    {
        if (context.Schema.RootType(operation.Operation) is null)
        {
            context.Report(ErrorsOfOperations.OperationNotSupported(context, operation));
        }
    }
}
