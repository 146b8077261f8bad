using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every type that is named exists.</summary>
/// <remarks>Specification, section 5.5.1.2, Fragment Spread Type Existence, and for variables 5.8.2, Variables Are Input Types.</remarks>
internal sealed class KnownTypeNamesRule : INamedTypeRule
{
    public void CheckNamedType(NamedTypeNode reference, bool isCondition, ValidationContext context)
    {
        if (context.TypeOf(reference) is null)
        {
            context.Report(isCondition
                ? ErrorsOfFragments.TypeDoesNotExist(context, reference)
                : ErrorsOfVariables.TypeDoesNotExist(context, reference));
        }
    }
}
