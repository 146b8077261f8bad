using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>The sentences about directives: their definitions and where they are applied.</summary>
internal static class DirectiveErrors
{
    public static GraphQLError ContainsItself(DirectiveType directive, Sourced<SyntaxNode> place)
        => SchemaError.At("Type-System.Directives.Type-Validation", $"The definition of \"@{directive.Name}\" cannot use the directive itself, nor anything that does.", place);

    public static GraphQLError Unknown(Sourced<DirectiveNode> use, IEnumerable<string> known)
        => SchemaError.At("Directives-Are-Defined", $"There is no directive named \"@{use.Node.Name.Value}\".{SchemaError.DidYouMean(use.Node.Name.Value, known)}", use.Place());

    public static GraphQLError WrongPlace(DirectiveType directive, string location, Sourced<DirectiveNode> use)
        => SchemaError.At(
            "Directives-Are-in-Valid-Locations",
            $"\"@{directive.Name}\" cannot stand on {location}, only on {string.Join(", ", directive.Locations)}.",
            use.Place());

    public static GraphQLError Repeated(DirectiveType directive, Sourced<DirectiveNode> first, Sourced<DirectiveNode> second)
        => SchemaError.At("Directives-Are-Unique-per-Location", $"\"@{directive.Name}\" can stand only once here; it is not repeatable.", first.Place(), second.Place());

    public static GraphQLError UnknownArgument(DirectiveType directive, Sourced<ArgumentNode> argument)
        => SchemaError.At("Argument-Names", $"\"@{directive.Name}\" has no argument named \"{argument.Node.Name.Value}\".{SchemaError.DidYouMean(argument.Node.Name.Value, directive.Arguments.Keys)}", argument.Place());

    public static GraphQLError RepeatedArgument(DirectiveType directive, Sourced<ArgumentNode> first, Sourced<ArgumentNode> second)
        => SchemaError.At(
            "Argument-Uniqueness",
            $"The argument \"@{directive.Name}({first.Node.Name.Value}:)\" can be given only once.",
            first.At(first.Node.Name).Place(),
            second.At(second.Node.Name).Place());

    public static GraphQLError LacksArgument(DirectiveType directive, InputValue argument, Sourced<DirectiveNode> use)
        => SchemaError.At("Required-Arguments", $"The argument \"@{directive.Name}({argument.Name}:)\" of type \"{argument.Type}\" is required, but it is not given.", use.Place());

    public static GraphQLError InvalidValue(DirectiveType directive, InputValue argument, string problem, Sourced<SyntaxNode> value)
        => SchemaError.At("Values-of-Correct-Type", $"The value of \"@{directive.Name}({argument.Name}:)\" is not valid: {problem}.", value);
}
