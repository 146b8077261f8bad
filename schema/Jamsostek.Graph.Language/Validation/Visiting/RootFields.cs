using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Validation.Visiting;

/// <summary>The fields at the root of a subscription (specification, section 5.2.4.1, <c>CollectSubscriptionFields</c>).</summary>
internal sealed class RootFields
{
    private readonly HashSet<DefinitionScope> _visited = [];

    private RootFields() { }

    /// <summary>The fields by response name, fragments followed; those under a condition are left out.</summary>
    public OrderedDictionary<string, List<FieldNode>> Groups { get; } = [];

    /// <summary>The <c>@skip</c> and <c>@include</c> met on the way.</summary>
    public List<DirectiveNode> Conditions { get; } = [];

    /// <summary>Collects the root fields of a subscription.</summary>
    public static RootFields Collect(ObjectType root, SelectionSetNode set, ValidationContext context)
    {
        var fields = new RootFields();
        fields.Add(root, set, context);
        return fields;
    }

    private void Add(ObjectType root, SelectionSetNode set, ValidationContext context)
    {
        if (!context.CanNest(set))
        {
            return;
        }

        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field when !HasCondition(field.Directives):
                    var name = (field.Alias ?? field.Name).Value;
                    if (!Groups.TryGetValue(name, out var group))
                    {
                        Groups.Add(name, group = []);
                    }

                    group.Add(field);
                    break;
                case InlineFragmentNode inline when !HasCondition(inline.Directives) && Applies(inline.TypeCondition, root, context):
                    Add(root, inline.SelectionSet, context);
                    break;
                case FragmentSpreadNode spread when !HasCondition(spread.Directives)
                    && context.Scopes.FragmentOf(spread) is { } fragment
                    && Applies(fragment.Fragment!.TypeCondition, root, context)
                    && _visited.Add(fragment):
                    Add(root, fragment.SelectionSet, context);
                    break;
            }
        }
    }

    private bool HasCondition(ImmutableArray<DirectiveNode> directives)
    {
        var condition = directives.FirstOrDefault(static directive => directive.Name.Value == "skip")
            ?? directives.FirstOrDefault(static directive => directive.Name.Value == "include");
        if (condition is null)
        {
            return false;
        }

        Conditions.Add(condition);
        return true;
    }

    /// <summary>Whether a fragment applies to the root.</summary>
    /// <remarks><c>DoesFragmentTypeApply(objectType, fragmentType)</c></remarks>
    private static bool Applies(NamedTypeNode? condition, ObjectType root, ValidationContext context) =>
        condition is null || (context.TypeOf(condition) is { } type && context.Schema.PossibleTypesOf(type).Contains(root));
}
