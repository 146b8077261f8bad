using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Tests.Language.Validation.Merging;

/// <summary>
/// Section 5.3.2 of the specification word by word, in exponential time: an independent judge of small documents without fragment cycles
/// whose fields, types and fragments all exist.
/// </summary>
internal sealed class NaiveMerging(Schema schema, DocumentNode document)
{
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments =
        document.Definitions.OfType<FragmentDefinitionNode>().ToDictionary(static fragment => fragment.Name.Value);

    /// <summary>Whether the fields of every selection set of the document can be merged.</summary>
    public bool CanMerge() => document.Definitions.All(definition => definition switch
    {
        OperationDefinitionNode operation => EverySetCanMerge(schema.RootType(operation.Operation)!, operation.SelectionSet),
        FragmentDefinitionNode fragment => EverySetCanMerge(schema.Types[fragment.TypeCondition.Name.Value], fragment.SelectionSet),
        _ => true,
    });

    private bool EverySetCanMerge(NamedType parent, SelectionSetNode set) =>
        FieldsInSetCanMerge([.. Fields(parent, set)])
        && set.Selections.All(selection => selection switch
        {
            FieldNode { SelectionSet: { } inner } field => EverySetCanMerge(TypeOf(parent, field).Named, inner),
            InlineFragmentNode inline => EverySetCanMerge(ConditionOf(inline, parent), inline.SelectionSet),
            _ => true,
        });

    private bool FieldsInSetCanMerge(List<(NamedType Parent, FieldNode Field)> set) => Pairs(set).All(pair =>
        SameResponseShape(pair.A, pair.B)
        && (!MayBeTheSameObject(pair.A.Parent, pair.B.Parent)
            || (pair.A.Field.Name.Value == pair.B.Field.Name.Value
                && Arguments(pair.A.Field) == Arguments(pair.B.Field)
                && FieldsInSetCanMerge(MergedSet(pair.A, pair.B)))));

    private bool SameResponseShape((NamedType Parent, FieldNode Field) a, (NamedType Parent, FieldNode Field) b)
    {
        var (typeA, typeB) = (TypeOf(a.Parent, a.Field), TypeOf(b.Parent, b.Field));
        while (typeA is not NamedType || typeB is not NamedType)
        {
            if (typeA is NonNullType || typeB is NonNullType)
            {
                if (typeA is not NonNullType || typeB is not NonNullType)
                {
                    return false;
                }

                (typeA, typeB) = (typeA.Nullable, typeB.Nullable);
            }
            else if (typeA is ListType listA && typeB is ListType listB)
            {
                (typeA, typeB) = (listA.Element, listB.Element);
            }
            else
            {
                return false;
            }
        }

        return typeA is ScalarType or EnumType || typeB is ScalarType or EnumType
            ? typeA == typeB
            : Pairs(MergedSet(a, b)).All(pair => SameResponseShape(pair.A, pair.B));
    }

    private List<(NamedType Parent, FieldNode Field)> MergedSet((NamedType Parent, FieldNode Field) a, (NamedType Parent, FieldNode Field) b) =>
        [.. Subfields(a), .. Subfields(b)];

    private IEnumerable<(NamedType Parent, FieldNode Field)> Subfields((NamedType Parent, FieldNode Field) field) =>
        field.Field.SelectionSet is { } set ? Fields(TypeOf(field.Parent, field.Field).Named, set) : [];

    private IEnumerable<(NamedType Parent, FieldNode Field)> Fields(NamedType parent, SelectionSetNode set) =>
        set.Selections.SelectMany(selection => selection switch
        {
            FieldNode field => [(parent, field)],
            InlineFragmentNode inline => Fields(ConditionOf(inline, parent), inline.SelectionSet),
            _ => FieldsOf(_fragments[((FragmentSpreadNode)selection).Name.Value]),
        });

    private IEnumerable<(NamedType Parent, FieldNode Field)> FieldsOf(FragmentDefinitionNode fragment) =>
        Fields(schema.Types[fragment.TypeCondition.Name.Value], fragment.SelectionSet);

    private NamedType ConditionOf(InlineFragmentNode inline, NamedType parent) =>
        inline.TypeCondition is { } condition ? schema.Types[condition.Name.Value] : parent;

    private GraphQLType TypeOf(NamedType parent, FieldNode field) =>
        (schema.MetaField(parent, field.Name.Value) ?? ((CompositeType)parent).Fields[field.Name.Value]).Type;

    private static bool MayBeTheSameObject(NamedType a, NamedType b) => a == b || a is not ObjectType || b is not ObjectType;

    private static string Arguments(FieldNode field) =>
        string.Join(", ", field.Arguments.Select(static argument => $"{argument.Name.Value}: {SyntaxPrinter.Print(argument.Value)}").Order(StringComparer.Ordinal));

    private static IEnumerable<((NamedType Parent, FieldNode Field) A, (NamedType Parent, FieldNode Field) B)> Pairs(List<(NamedType Parent, FieldNode Field)> set) =>
        from i in Enumerable.Range(0, set.Count)
        from j in Enumerable.Range(i + 1, set.Count - i - 1)
        where set[i].Field != set[j].Field && ResponseName(set[i].Field) == ResponseName(set[j].Field)
        select (set[i], set[j]);

    private static string ResponseName(FieldNode field) => (field.Alias ?? field.Name).Value;
}
