using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;
using Jamsostek.Graph.Language.Validation.Visiting;
using static Jamsostek.Graph.Language.Validation.ErrorText;

namespace Jamsostek.Graph.Language.Validation;

/// <summary>What can be wrong with the arguments of fields and directives (specification, section 5.4).</summary>
internal static class ErrorsOfArguments
{
    public static GraphQLError UnknownOnField(ValidationContext context, ArgumentNode argument, Field field) =>
        Of(Unknown(context, argument, $"the field {Quote(field.Coordinate)}", field.Arguments.Keys), field, argument.Name.Value)
            .SpecifiedBy("sec-Argument-Names");

    public static GraphQLError UnknownOnDirective(ValidationContext context, ArgumentNode argument, DirectiveType directive) =>
        Of(Unknown(context, argument, $"the directive \"@{directive.Name}\"", directive.Arguments.Keys), directive, argument.Name.Value)
            .SpecifiedBy("sec-Argument-Names");

    public static GraphQLError NotUnique(ValidationContext context, List<NameNode> names) =>
        At(context, $"There can be only one argument named {Quote(names[0].Value)}.", [.. names])
            .With("argument", Short(names[0].Value))
            .SpecifiedBy("sec-Argument-Uniqueness");

    public static GraphQLError RequiredOnField(ValidationContext context, FieldNode node, Field field, InputValue argument) =>
        Of(Required(context, node, argument, $"the field {Quote(field.Coordinate)}"), field, argument.Name)
            .SpecifiedBy("sec-Required-Arguments");

    public static GraphQLError RequiredOnDirective(ValidationContext context, DirectiveNode node, DirectiveType directive, InputValue argument) =>
        Of(Required(context, node, argument, $"the directive \"@{directive.Name}\""), directive, argument.Name)
            .SpecifiedBy("sec-Required-Arguments");

    private static GraphQLError Unknown(ValidationContext context, ArgumentNode argument, string owner, IEnumerable<string> known) =>
        At(context, $"There is no argument {Quote(argument.Name.Value)} on {owner}.{DidYouMean(Suggestions.For(argument.Name.Value, known))}", argument);

    private static GraphQLError Required(ValidationContext context, SyntaxNode node, InputValue argument, string owner) =>
        At(context, $"The argument \"{argument.Name}\" of type \"{argument.Type}\" on {owner} is required, and was not given.", node);

    private static GraphQLError Of(GraphQLError error, Field field, string argument) =>
        error.With("type", field.DeclaringType.Name).With("field", field.Name).With("argument", Short(argument));

    private static GraphQLError Of(GraphQLError error, DirectiveType directive, string argument) =>
        error.With("directive", directive.Name).With("argument", Short(argument));
}
