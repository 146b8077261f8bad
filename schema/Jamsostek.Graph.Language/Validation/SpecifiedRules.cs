using System.Collections.Immutable;
using Jamsostek.Graph.Language.Validation.Rules;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>All rules of section 5 of the specification, September 2025, in its order, and the limits.</summary>
internal static class SpecifiedRules
{
    /// <summary>Checked first: what is too large is not looked at any further.</summary>
    public static ImmutableArray<IValidationRule> Limits { get; } = [new QueryDepthRule(), new FragmentVisitsRule()];

    /// <summary>The rules. Their names are those of the reference implementation, so that verdicts can be compared.</summary>
    public static ImmutableArray<IValidationRule> All { get; } =
    [
        // 5.1 Documents
        // 5.1.1 Executable Definitions
        new ExecutableDefinitionsRule(),

        // 5.2 Operations
        // 5.2.1.1 Operation Type Existence
        new KnownOperationTypesRule(),
        // 5.2.2.1 Operation Name Uniqueness
        new UniqueOperationNamesRule(),
        // 5.2.3.1 Lone Anonymous Operation
        new LoneAnonymousOperationRule(),
        // 5.2.4.1 Single Root Field
        new SingleFieldSubscriptionsRule(),

        // 5.3 Fields
        // 5.3.1 Field Selections
        new FieldsOnCorrectTypeRule(),
        // 5.3.2 Field Selection Merging
        new OverlappingFieldsCanBeMergedRule(),
        // 5.3.3 Leaf Field Selections
        new ScalarLeafsRule(),

        // 5.4 Arguments
        // 5.4.1 Argument Names
        new KnownArgumentNamesRule(),
        // 5.4.2 Argument Uniqueness
        new UniqueArgumentNamesRule(),
        // 5.4.3 Required Arguments
        new ProvidedRequiredArgumentsRule(),

        // 5.5 Fragments
        // 5.5.1.1 Fragment Name Uniqueness
        new UniqueFragmentNamesRule(),
        // 5.5.1.2 Fragment Spread Type Existence, 5.8.2 Variables Are Input Types
        new KnownTypeNamesRule(),
        // 5.5.1.3 Fragments on Object, Interface or Union Types
        new FragmentsOnCompositeTypesRule(),
        // 5.5.1.4 Fragments Must Be Used
        new NoUnusedFragmentsRule(),
        // 5.5.2.1 Fragment Spread Target Defined
        new KnownFragmentNamesRule(),
        // 5.5.2.2 Fragment Spreads Must Not Form Cycles
        new NoFragmentCyclesRule(),
        // 5.5.2.3 Fragment Spread Is Possible
        new PossibleFragmentSpreadsRule(),

        // 5.6 Values
        // 5.6.1 Values of Correct Type, 5.6.2 Input Object Field Names, 5.6.4 Input Object Required Fields
        new ValuesOfCorrectTypeRule(),
        // 5.6.3 Input Object Field Uniqueness
        new UniqueInputFieldNamesRule(),

        // 5.7 Directives
        // 5.7.1 Directives Are Defined, 5.7.2 Directives Are in Valid Locations
        new KnownDirectivesRule(),
        // 5.7.3 Directives Are Unique per Location
        new UniqueDirectivesPerLocationRule(),

        // 5.8 Variables
        // 5.8.1 Variable Uniqueness
        new UniqueVariableNamesRule(),
        // 5.8.2 Variables Are Input Types
        new VariablesAreInputTypesRule(),
        // 5.8.3 All Variable Uses Defined
        new NoUndefinedVariablesRule(),
        // 5.8.4 All Variables Used
        new NoUnusedVariablesRule(),
        // 5.8.5 All Variable Usages Are Allowed
        new VariablesInAllowedPositionRule(),

        // Not in the specification: the reference implementation recommends it
        new MaxIntrospectionDepthRule(),
    ];
}
