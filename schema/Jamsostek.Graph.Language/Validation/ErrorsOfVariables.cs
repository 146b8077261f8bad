using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Validation.Visiting;
using static Jamsostek.Graph.Language.Validation.ErrorText;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>What can be wrong with variables (specification, section 5.8).</summary>
internal static class ErrorsOfVariables
{
    public static GraphQLError NotUnique(ValidationContext context, List<NameNode> names) =>
        At(context, $"There can be only one variable named {Quote("$" + names[0].Value)}.", [.. names])
            .With("variable", Short(names[0].Value))
            .SpecifiedBy("sec-Variable-Uniqueness");

    public static GraphQLError TypeDoesNotExist(ValidationContext context, NamedTypeNode reference) =>
        UnknownType(context, reference)
            .SpecifiedBy("sec-Variables-Are-Input-Types");

    public static GraphQLError NotAnInputType(ValidationContext context, VariableDefinitionNode definition) =>
        OfDefinition(context, At(context, $"The variable {Name(definition)} cannot be of type {Quote(Source(context, definition.Type))}, which is no input type.", definition.Type), definition)
            .SpecifiedBy("sec-Variables-Are-Input-Types");

    public static GraphQLError NotDefined(ValidationContext context, VariableNode variable, OperationDefinitionNode operation) =>
        At(context, $"The variable {Quote("$" + variable.Name.Value)} is not defined by the {Of(operation)}.", variable, operation)
            .With("variable", Short(variable.Name.Value))
            .SpecifiedBy("sec-All-Variable-Uses-Defined");

    public static GraphQLError NotUsed(ValidationContext context, VariableDefinitionNode definition, OperationDefinitionNode operation) =>
        At(context, $"The variable {Name(definition)} is never used in the {Of(operation)}.", definition)
            .With("variable", Short(definition.Variable.Name.Value))
            .SpecifiedBy("sec-All-Variables-Used");

    public static GraphQLError NotAllowedHere(ValidationContext context, VariableDefinitionNode definition, VariableUsage usage) =>
        OfUsage(context, definition, usage, $"The variable {Name(definition)} of type {Quote(Source(context, definition.Type))} cannot be used where {Quote(usage.LocationType!.ToString()!)} is expected.");

    public static GraphQLError NullableInOneOf(ValidationContext context, VariableDefinitionNode definition, VariableUsage usage) =>
        OfUsage(
            context,
            definition,
            usage,
            $"The variable {Name(definition)} of type {Quote(Source(context, definition.Type))} may be null, and the field of the OneOf input object {Quote(usage.OneOf!.Name)} must not be. Declare it as {Quote(Source(context, definition.Type) + "!")}.");

    private static GraphQLError OfUsage(ValidationContext context, VariableDefinitionNode definition, VariableUsage usage, string message) =>
        OfDefinition(context, At(context, message, definition, usage.Node), definition)
            .With("locationType", usage.LocationType!.ToString())
            .SpecifiedBy("sec-All-Variable-Usages-Are-Allowed");

    private static GraphQLError OfDefinition(ValidationContext context, GraphQLError error, VariableDefinitionNode definition) =>
        error.With("variable", Short(definition.Variable.Name.Value)).With("variableType", Source(context, definition.Type));

    private static string Name(VariableDefinitionNode definition) => Quote("$" + definition.Variable.Name.Value);
}
