using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Operations;

/// <summary>Collects the fields of a selection set for one concrete type (<c>CollectFields</c>, specification, section 6.3.2).</summary>
/// <param name="document">Where fragments are found.</param>
/// <param name="variables">Decide <c>@skip</c> and <c>@include</c>.</param>
internal sealed class FieldCollector(CompiledDocument document, VariableValues variables)
{
    private readonly HashSet<FragmentDefinitionNode> _visited = [];

    /// <summary>The fields by response name, in the order of the answer.</summary>
    /// <param name="type">The concrete type.</param>
    /// <param name="sets">The selection sets of fields that are merged.</param>
    public OrderedDictionary<string, List<FieldNode>> Collect(ObjectType type, IEnumerable<SelectionSetNode> sets)
    {
        var collected = new OrderedDictionary<string, List<FieldNode>>();
        _visited.Clear();
        foreach (var set in sets)
        {
            Collect(type, set, collected);
        }

        return collected;
    }

    private void Collect(ObjectType type, SelectionSetNode set, OrderedDictionary<string, List<FieldNode>> collected)
    {
        foreach (var selection in set.Selections)
        {
            if (!Conditions.IsIncluded(selection, variables))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    Add(field, collected);
                    break;
                case FragmentSpreadNode spread:
                    var fragment = document.Fragments[spread.Name.Value];
                    if (_visited.Add(fragment) && Applies(fragment.TypeCondition, type))
                    {
                        Collect(type, fragment.SelectionSet, collected);
                    }

                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, collected);
                    break;
            }
        }
    }

    private static void Add(FieldNode field, OrderedDictionary<string, List<FieldNode>> collected)
    {
        var name = (field.Alias ?? field.Name).Value;
        if (!collected.TryGetValue(name, out var nodes))
        {
            collected.Add(name, nodes = []);
        }

        nodes.Add(field);
    }

    /// <summary><c>DoesFragmentTypeApply</c>, specification, section 6.3.2.</summary>
    private bool Applies(NamedTypeNode condition, ObjectType type) => document.Schema.Types[condition.Name.Value] switch
    {
        ObjectType @object => ReferenceEquals(@object, type),
        InterfaceType @interface => type.Interfaces.Contains(@interface),
        UnionType union => union.Types.Contains(type),
        _ => false,
    };
}
