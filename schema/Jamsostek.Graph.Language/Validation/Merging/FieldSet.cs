using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;

namespace Jamsostek.Graph.Language.Validation.Merging;

/// <summary>The fields of a selection set, those of its inline fragments included, and the fragments that it spreads.</summary>
internal sealed class FieldSet
{
    private FieldSet() { }

    /// <summary>The fields by response name, in source order.</summary>
    public OrderedDictionary<string, List<SelectedField>> Groups { get; } = [];

    /// <summary>The fragments spread, each once.</summary>
    public List<DefinitionScope> Fragments { get; } = [];

    /// <summary>Collects the fields of a selection set.</summary>
    public static FieldSet Collect(ValidationContext context, NamedType? parentType, SelectionSetNode set)
    {
        var fields = new FieldSet();
        fields.Add(context, parentType, set);
        return fields;
    }

    private void Add(ValidationContext context, NamedType? parentType, SelectionSetNode set)
    {
        if (!context.CanNest(set))
        {
            return;
        }

        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode node:
                    var field = new SelectedField(parentType, node, context.FieldOf(parentType, node.Name.Value));
                    if (!Groups.TryGetValue(field.ResponseName, out var group))
                    {
                        Groups.Add(field.ResponseName, group = []);
                    }

                    group.Add(field);
                    break;
                case InlineFragmentNode inline:
                    Add(context, inline.TypeCondition is { } condition ? context.TypeOf(condition) : parentType, inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread when context.Scopes.FragmentOf(spread) is { } fragment && !Fragments.Contains(fragment):
                    Fragments.Add(fragment);
                    break;
            }
        }
    }
}
