using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>A fragment can apply to some object of the type around it.</summary>
/// <remarks>Specification, section 5.5.2.3, Fragment Spread Is Possible.</remarks>
internal sealed class PossibleFragmentSpreadsRule : IInlineFragmentRule, IFragmentSpreadRule
{
    public void CheckInlineFragment(InlineFragmentNode fragment, ValidationContext context) =>
        Check(fragment, fragment: null, context.Type as NamedType, context);

    public void CheckFragmentSpread(FragmentSpreadNode spread, ValidationContext context)
    {
        if (context.Scopes.FragmentOf(spread) is { } scope)
        {
            Check(spread, spread.Name, context.TypeOf(scope.Fragment!.TypeCondition), context);
        }
    }

    private static void Check(SelectionNode node, NameNode? fragment, NamedType? condition, ValidationContext context)
    {
        if (condition is CompositeType or UnionType && context.ParentType is { } parent && !Overlap(condition, parent, context.Schema))
        {
            context.Report(ErrorsOfFragments.NotPossible(context, node, fragment, parent, condition));
        }
    }

    private static bool Overlap(NamedType first, NamedType second, Schema schema)
    {
        if (first == second)
        {
            return true;
        }

        var possible = schema.PossibleTypesOf(second);
        foreach (var type in schema.PossibleTypesOf(first))
        {
            if (possible.Contains(type))
            {
                return true;
            }
        }

        return false;
    }
}
