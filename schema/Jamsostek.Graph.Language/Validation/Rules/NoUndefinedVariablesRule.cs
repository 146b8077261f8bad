using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every variable that an operation or one of its fragments uses is defined by the operation.</summary>
/// <remarks>Specification, section 5.8.3, All Variable Uses Defined.</remarks>
internal sealed class NoUndefinedVariablesRule : IVariableUsageRule
{
    public void CheckUsages(DefinitionScope operation, IReadOnlyList<VariableUsage> usages, ValidationContext context)
    {
        foreach (var usage in usages)
        {
            if (!context.IsStopped && operation.VariableOf(usage) is null)
            {
                context.Report(ErrorsOfVariables.NotDefined(context, usage.Node, operation.Operation!));
            }
        }
    }
}
