using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Measuring;

/// <summary>
/// Tells whether introspection nests more of its lists than allowed, fragments followed. A fragment is walked again only when it is
/// entered below more lists than before, so at most once for each level that is allowed.
/// </summary>
internal sealed class IntrospectionDepth(ValidationContext context)
{
    private readonly Dictionary<DefinitionScope, int> _safeBelow = [];
    private readonly Dictionary<DefinitionScope, int> _tooDeepBelow = [];

    /// <summary>Whether some way from a selection down to a leaf passes more lists than allowed.</summary>
    /// <param name="set">What is selected.</param>
    /// <param name="lists">How many lists are passed already.</param>
    public bool IsTooDeep(SelectionSetNode set, int lists = 0)
    {
        if (context.IsStopped || !context.CanNest(set))
        {
            return false;
        }

        foreach (var selection in set.Selections)
        {
            var tooDeep = selection switch
            {
                FieldNode field => IsTooDeep(field, lists),
                InlineFragmentNode inline => IsTooDeep(inline.SelectionSet, lists),
                _ => context.Scopes.FragmentOf((FragmentSpreadNode)selection) is { } fragment && IsTooDeep(fragment, lists),
            };
            if (tooDeep)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsTooDeep(FieldNode field, int lists)
    {
        if (field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" && ++lists > context.Limits.MaxIntrospectionListDepth)
        {
            return true;
        }

        return field.SelectionSet is { } inner && IsTooDeep(inner, lists);
    }

    private bool IsTooDeep(DefinitionScope fragment, int lists)
    {
        if (_tooDeepBelow.TryGetValue(fragment, out var tooDeep) && lists >= tooDeep)
        {
            return true;
        }

        if (_safeBelow.TryGetValue(fragment, out var safe) && lists <= safe)
        {
            return false;
        }

        // Noted before the walk: a fragment that contains itself without another list in between goes no deeper.
        _safeBelow[fragment] = lists;
        if (!IsTooDeep(fragment.SelectionSet, lists))
        {
            return false;
        }

        _safeBelow.Remove(fragment);
        _tooDeepBelow[fragment] = lists;
        return true;
    }
}
