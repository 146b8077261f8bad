namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>Rules, sorted by what they look at, so that a walk asks each only where it has something to say.</summary>
internal sealed class RuleSet
{
    public RuleSet(params IEnumerable<IValidationRule> rules)
    {
        var all = rules.ToArray();
        Document = [.. all.OfType<IDocumentRule>()];
        Operation = [.. all.OfType<IOperationRule>()];
        FragmentDefinition = [.. all.OfType<IFragmentDefinitionRule>()];
        VariableDefinition = [.. all.OfType<IVariableDefinitionRule>()];
        SelectionSet = [.. all.OfType<ISelectionSetRule>()];
        Field = [.. all.OfType<IFieldRule>()];
        InlineFragment = [.. all.OfType<IInlineFragmentRule>()];
        FragmentSpread = [.. all.OfType<IFragmentSpreadRule>()];
        Directives = [.. all.OfType<IDirectivesRule>()];
        NamedType = [.. all.OfType<INamedTypeRule>()];
        Value = [.. all.OfType<IValueRule>()];
        ObjectValue = [.. all.OfType<IObjectValueRule>()];
        VariableUsage = [.. all.OfType<IVariableUsageRule>()];
    }

    /// <summary>The limits and all rules of the specification.</summary>
    public static RuleSet Specified { get; } = new([.. SpecifiedRules.Limits, .. SpecifiedRules.All]);

    public IDocumentRule[] Document { get; }

    public IOperationRule[] Operation { get; }

    public IFragmentDefinitionRule[] FragmentDefinition { get; }

    public IVariableDefinitionRule[] VariableDefinition { get; }

    public ISelectionSetRule[] SelectionSet { get; }

    public IFieldRule[] Field { get; }

    public IInlineFragmentRule[] InlineFragment { get; }

    public IFragmentSpreadRule[] FragmentSpread { get; }

    public IDirectivesRule[] Directives { get; }

    public INamedTypeRule[] NamedType { get; }

    public IValueRule[] Value { get; }

    public IObjectValueRule[] ObjectValue { get; }

    public IVariableUsageRule[] VariableUsage { get; }
}
