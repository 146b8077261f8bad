using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Rules;

/// <summary>Fields that answer under one name are the same field.</summary>
/// <remarks>Specification, section 5.3.2, Field Selection Merging.</remarks>
internal sealed class OverlappingFieldsCanBeMergedRule : ISelectionSetRule
{
    private const int FewFields = 16;

    public void CheckSelectionSet(SelectionSetNode set, ValidationContext context)
    {
        if (!AreEvidentlyDistinct(set.Selections))
        {
            context.Merging.Check(context.ParentType, set);
        }
    }

    // Most selection sets are a few fields with a name each: that is found out here without allocating.
    private static bool AreEvidentlyDistinct(ImmutableArray<SelectionNode> selections)
    {
        if (selections is [FragmentSpreadNode])
        {
            return true;
        }

        if (selections.Length > FewFields)
        {
            return AreManyDistinct(selections);
        }

        for (var i = 0; i < selections.Length; i++)
        {
            if (selections[i] is not FieldNode field)
            {
                return false;
            }

            for (var j = 0; j < i; j++)
            {
                if (ResponseName(field) == ResponseName((FieldNode)selections[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool AreManyDistinct(ImmutableArray<SelectionNode> selections)
    {
        var names = new HashSet<string>(selections.Length);
        foreach (var selection in selections)
        {
            if (selection is not FieldNode field || !names.Add(ResponseName(field)))
            {
                return false;
            }
        }

        return true;
    }

    private static string ResponseName(FieldNode field) => (field.Alias ?? field.Name).Value;
}
