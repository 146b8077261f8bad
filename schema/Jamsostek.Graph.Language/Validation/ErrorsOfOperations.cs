using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;
using static Jamsostek.Graph.Language.Validation.ErrorText;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>What can be wrong with documents and operations (specification, sections 5.1 and 5.2).</summary>
internal static class ErrorsOfOperations
{
    public static GraphQLError NotExecutable(ValidationContext context, DefinitionNode definition) =>
        At(context, $"{Subject(definition)} is not executable. A request may hold operations and fragments only; the type system cannot be changed by it.", definition)
            .SpecifiedBy("sec-Executable-Definitions");

    public static GraphQLError OperationNotSupported(ValidationContext context, OperationDefinitionNode operation) =>
        At(context, $"The schema has no {Word(operation.Operation)} operations.", operation)
            .With("operationType", Word(operation.Operation))
            .SpecifiedBy("sec-Operation-Type-Existence");

    public static GraphQLError OperationNameNotUnique(ValidationContext context, NameNode first, NameNode other) =>
        At(context, $"There can be only one operation named {Quote(other.Value)}. Rename one of the two.", first, other)
            .With("operation", Short(other.Value))
            .SpecifiedBy("sec-Operation-Name-Uniqueness");

    public static GraphQLError AnonymousNotAlone(ValidationContext context, OperationDefinitionNode operation, int operations) =>
        At(context, "An anonymous operation must be the only operation of its document. Give it a name.", operation)
            .With("operations", operations)
            .SpecifiedBy("sec-Lone-Anonymous-Operation");

    public static GraphQLError SubscriptionWithoutField(ValidationContext context, OperationDefinitionNode subscription) =>
        SingleRootField(context, subscription, "must select one field at its root, and selects none", subscription.SelectionSet);

    public static GraphQLError SubscriptionWithSeveralFields(ValidationContext context, OperationDefinitionNode subscription, ReadOnlySpan<SyntaxNode> others) =>
        SingleRootField(context, subscription, "must select only one field at its root", others);

    public static GraphQLError SubscriptionToIntrospection(ValidationContext context, OperationDefinitionNode subscription, ReadOnlySpan<SyntaxNode> fields) =>
        SingleRootField(context, subscription, "must not select an introspection field at its root", fields);

    public static GraphQLError SubscriptionWithCondition(ValidationContext context, OperationDefinitionNode subscription, ReadOnlySpan<SyntaxNode> directives) =>
        SingleRootField(context, subscription, "must not use @skip or @include at its root, because its one field must be known before it runs", directives);

    private static GraphQLError SingleRootField(ValidationContext context, OperationDefinitionNode subscription, string problem, params ReadOnlySpan<SyntaxNode> nodes) =>
        At(context, $"The {Of(subscription)} {problem}.", nodes)
            .SpecifiedBy("sec-Single-Root-Field");

    private static string Subject(DefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"The definition of {Quote(type.Name.Value)}",
        DirectiveDefinitionNode directive => $"The definition of {Quote("@" + directive.Name.Value)}",
        _ => "The schema definition",
    };
}
