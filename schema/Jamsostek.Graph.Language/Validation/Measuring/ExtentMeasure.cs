using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Measuring;

/// <summary>
/// Measures how deep and how wide definitions become when fragments are followed. Each definition is measured once, so that spreads which
/// double at every level cost no more than their text.
/// </summary>
internal static class ExtentMeasure
{
    /// <summary>The extent of a definition. A fragment that contains itself counts as if it did not: cycles are an error of their own.</summary>
    public static Extent Of(DefinitionScope definition, ValidationContext context)
    {
        if (definition.Extent is { } known)
        {
            return known;
        }

        if (definition.IsBeingMeasured)
        {
            return new Extent(0, 0);
        }

        definition.IsBeingMeasured = true;
        var extent = Of(definition.SelectionSet, context);
        definition.IsBeingMeasured = false;
        definition.Extent = extent;
        return extent;
    }

    private static Extent Of(SelectionSetNode set, ValidationContext context)
    {
        if (context.IsStopped || !context.CanNest(set))
        {
            return default;
        }

        var depth = 0;
        var visits = 0L;
        foreach (var selection in set.Selections)
        {
            var extent = Of(selection, context);
            depth = Math.Max(depth, extent.Depth);
            visits = Math.Min(visits + extent.FragmentVisits, Extent.Ceiling);
        }

        return new Extent(depth, visits);
    }

    private static Extent Of(SelectionNode selection, ValidationContext context)
    {
        switch (selection)
        {
            case FieldNode field:
                var inner = field.SelectionSet is { } set ? Of(set, context) : default;
                return inner with { Depth = inner.Depth + 1 };
            case InlineFragmentNode inline:
                return Of(inline.SelectionSet, context);
            default:
                var fragment = context.Scopes.FragmentOf((FragmentSpreadNode)selection);
                var spread = fragment is null ? default : Of(fragment, context);
                return spread with { FragmentVisits = Math.Min(spread.FragmentVisits + 1, Extent.Ceiling) };
        }
    }
}
