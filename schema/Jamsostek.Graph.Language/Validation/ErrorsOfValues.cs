using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;
using static Jamsostek.Graph.Language.Validation.ErrorText;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>What can be wrong with literals (specification, section 5.6).</summary>
internal static class ErrorsOfValues
{
    public static GraphQLError NullNotAllowed(ValidationContext context, ValueNode value, GraphQLType type) =>
        OfType(context, value, type, $"A value of type {Quote(type.ToString()!)} must not be null.");

    public static GraphQLError NotAnObject(ValidationContext context, ValueNode value, InputObjectType type) =>
        OfType(context, value, type, $"A value of type {Quote(type.Name)} must be an input object; found {Source(context, value)}.");

    public static GraphQLError NotAnEnumValue(ValidationContext context, ValueNode value, EnumType type, IReadOnlyList<string> similar) =>
        OfType(context, value, type, $"{Source(context, value)} is no value of the enum {Quote(type.Name)}.{DidYouMean(similar)}");

    public static GraphQLError NotAScalarValue(ValidationContext context, ValueNode value, ScalarType type, string? problem) =>
        OfType(context, value, type, $"{Source(context, value)} is no value of type {Quote(type.Name)}{(problem is null ? "" : $": {problem}")}.");

    public static GraphQLError NotExactlyOneField(ValidationContext context, ValueNode value, InputObjectType type) =>
        OfType(context, value, type, $"A value of the OneOf input object {Quote(type.Name)} must have exactly one field, and that field must not be null.");

    public static GraphQLError UnknownField(ValidationContext context, ObjectFieldNode field, InputObjectType type) =>
        OfField(
                At(context, $"There is no field {Quote(field.Name.Value)} on the input object {Quote(type.Name)}.{DidYouMean(Suggestions.For(field.Name.Value, type.Fields.Keys))}", field),
                type,
                field.Name.Value)
            .SpecifiedBy("sec-Input-Object-Field-Names");

    public static GraphQLError FieldNotUnique(ValidationContext context, NameNode first, NameNode other) =>
        At(context, $"There can be only one input field named {Quote(other.Value)}.", first, other)
            .With("field", Short(other.Value))
            .SpecifiedBy("sec-Input-Object-Field-Uniqueness");

    public static GraphQLError RequiredField(ValidationContext context, ObjectValueNode value, InputObjectType type, InputValue field) =>
        OfField(
                At(context, $"The field \"{field.Name}\" of type \"{field.Type}\" on the input object {Quote(type.Name)} is required, and was not given.", value),
                type,
                field.Name)
            .SpecifiedBy("sec-Input-Object-Required-Fields");

    private static GraphQLError OfType(ValidationContext context, ValueNode value, GraphQLType type, string message) =>
        Coded(ErrorCodes.InvalidType, context, message, value)
            .With("locationType", type.ToString())
            .SpecifiedBy("sec-Values-of-Correct-Type");

    private static GraphQLError OfField(GraphQLError error, InputObjectType type, string field) =>
        error.With("type", type.Name).With("field", Short(field));
}
