using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Every fragment that is spread is defined.</summary>
/// <remarks>Specification, section 5.5.2.1, Fragment Spread Target Defined.</remarks>
internal sealed class KnownFragmentNamesRule : IFragmentSpreadRule
{
    public void CheckFragmentSpread(FragmentSpreadNode spread, ValidationContext context)
    {
        if (context.Scopes.FragmentOf(spread) is null)
        {
            context.Report(ErrorsOfFragments.NotDefined(context, spread.Name, context.Scopes.Fragments.Select(static scope => scope.Fragment!.Name.Value)));
        }
    }
}
