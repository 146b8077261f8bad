using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Merging;
using Jamsostek.Graph.Language.Validation.Visiting;
using static Jamsostek.Graph.Language.Validation.ErrorText;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>What can be wrong with selected fields (specification, section 5.3).</summary>
internal static class ErrorsOfFields
{
    public static GraphQLError FieldDoesNotExist(
        ValidationContext context, FieldNode node, NamedType type, IReadOnlyList<string> typesWithField, IReadOnlyList<string> similarFields)
    {
        var hint = typesWithField.Count > 0 ? DidYouMean(typesWithField, "to use an inline fragment on ") : DidYouMean(similarFields);
        return OfField(At(context, $"There is no field {Quote(node.Name.Value)} on type {Quote(type.Name)}.{hint}", node), type, node)
            .SpecifiedBy("sec-Field-Selections");
    }

    public static GraphQLError LeafWithSelection(ValidationContext context, FieldNode node, GraphQLType type, SelectionSetNode set) =>
        OfLeaf(At(context, $"The field {Quote(node.Name.Value)} cannot have a selection of fields, because its type {Quote(type.ToString()!)} has none.", set), context, node, type);

    public static GraphQLError CompositeWithoutSelection(ValidationContext context, FieldNode node, GraphQLType type) =>
        OfLeaf(
            At(context, $"The field {Quote(node.Name.Value)} of type {Quote(type.ToString()!)} must have a selection of fields. Did you mean \"{Short(node.Name.Value)} {{ ... }}\"?", node),
            context,
            node,
            type);

    public static GraphQLError FieldsConflict(ValidationContext context, Conflict conflict) =>
        At(context, $"The fields named {Quote(conflict.ResponseName)} cannot be merged, because {conflict.Reason}. Use different aliases if both are wanted.", [.. conflict.First, .. conflict.Second])
            .With("responseName", Short(conflict.ResponseName))
            .SpecifiedBy("sec-Field-Selection-Merging");

    private static GraphQLError OfLeaf(GraphQLError error, ValidationContext context, FieldNode node, GraphQLType type) =>
        error
            .With("declaringType", context.ParentType!.Name)
            .With("field", node.Name.Value)
            .With("type", type.ToString())
            .With("responseName", Short((node.Alias ?? node.Name).Value))
            .SpecifiedBy("sec-Leaf-Field-Selections");

    private static GraphQLError OfField(GraphQLError error, NamedType type, FieldNode node) =>
        error
            .With("type", type.Name)
            .With("field", Short(node.Name.Value))
            .With("responseName", Short((node.Alias ?? node.Name).Value));
}
