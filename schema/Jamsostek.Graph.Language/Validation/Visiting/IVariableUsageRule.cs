namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Looks at the variables that an operation and its fragments use.</summary>
internal interface IVariableUsageRule : IValidationRule
{
    /// <summary>Called for each operation after all definitions were walked.</summary>
    void CheckUsages(DefinitionScope operation, IReadOnlyList<VariableUsage> usages, ValidationContext context);
}
