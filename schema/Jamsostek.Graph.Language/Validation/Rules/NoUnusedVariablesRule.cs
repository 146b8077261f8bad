using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every variable that an operation defines is used by it or by one of its fragments.</summary>
/// <remarks>Specification, section 5.8.4, All Variables Used.</remarks>
internal sealed class NoUnusedVariablesRule : IVariableUsageRule
{
    public void CheckUsages(DefinitionScope operation, IReadOnlyList<VariableUsage> usages, ValidationContext context)
    {
        var definitions = operation.Operation!.VariableDefinitions;
        if (definitions.IsEmpty)
        {
            return;
        }

        var used = new HashSet<string>(definitions.Length);
        foreach (var usage in usages)
        {
            used.Add(usage.Node.Name.Value);
        }

        foreach (var definition in definitions)
        {
            if (!context.IsStopped && !used.Contains(definition.Variable.Name.Value))
            {
                context.Report(ErrorsOfVariables.NotUsed(context, definition, operation.Operation));
            }
        }
    }
}
