using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>The sentences about objects and interfaces: their fields, and what they implement.</summary>
internal static class CompositeErrors
{
    public static GraphQLError NoFields(CompositeType type, Sourced<SyntaxNode> place)
        => SchemaError.At(Section(type), $"The type \"{type.Name}\" must have at least one field.", place);

    public static GraphQLError NotOutput(Field field, Sourced<SyntaxNode> type)
        => SchemaError.At(Section(field), $"The type of \"{field.Coordinate}\" must be an output type; \"{field.Type}\" is an input object.", type);

    public static GraphQLError ImplementsOther(CompositeType type, NamedType other, Sourced<NamedTypeNode> place)
        => SchemaError.At(Section(type), $"The type \"{type.Name}\" can implement only interfaces; \"{other.Name}\" is of kind {SchemaError.Name(other.Kind)}.", place.Place());

    public static GraphQLError ImplementsItself(CompositeType type, Sourced<NamedTypeNode> place)
        => SchemaError.At(Section(type), $"The interface \"{type.Name}\" cannot implement itself.", place.Place());

    public static GraphQLError ImplementsTwice(CompositeType type, InterfaceType known, Sourced<NamedTypeNode> place)
        => SchemaError.At(Section(type), $"The type \"{type.Name}\" can implement \"{known.Name}\" only once.", place.Place());

    public static GraphQLError ImplementsInCircle(CompositeType type, InterfaceType shared, Sourced<SyntaxNode> place)
        => SchemaError.At(Section(type), $"The interface \"{type.Name}\" cannot implement \"{shared.Name}\", which implements \"{type.Name}\".", place);

    public static GraphQLError LacksInherited(CompositeType type, InterfaceType shared, InterfaceType inherited, Sourced<SyntaxNode> place)
        => SchemaError.At(Section(type), $"The type \"{type.Name}\" must implement \"{inherited.Name}\" because \"{shared.Name}\" implements it.", place);

    public static GraphQLError LacksField(CompositeType type, Field expected, Sourced<SyntaxNode> place, Sourced<SyntaxNode> expectedPlace)
        => SchemaError.At(Section(type), $"The type \"{type.Name}\" must have the field \"{expected.Coordinate}\" of the interface that it implements.", place, expectedPlace);

    public static GraphQLError NotCovariant(Field field, Field expected, Sourced<SyntaxNode> place, Sourced<SyntaxNode> expectedPlace)
        => SchemaError.At(
            Section(field),
            $"The type of \"{field.Coordinate}\" must be \"{expected.Type}\" or a subtype of it, as \"{expected.Coordinate}\" says; it is \"{field.Type}\".",
            place,
            expectedPlace);

    public static GraphQLError LacksArgument(Field field, Field expected, string argument, Sourced<SyntaxNode> place, Sourced<SyntaxNode> expectedPlace)
        => SchemaError.At(Section(field), $"\"{field.Coordinate}\" must have the argument \"{expected.Coordinate}({argument}:)\" of the interface.", place, expectedPlace);

    public static GraphQLError NotInvariant(Field field, Field expected, InputValue argument, InputValue expectedArgument, Sourced<SyntaxNode> place, Sourced<SyntaxNode> expectedPlace)
        => SchemaError.At(
            Section(field),
            $"The type of \"{field.Coordinate}({argument.Name}:)\" must be \"{expectedArgument.Type}\", as \"{expected.Coordinate}({argument.Name}:)\" says; it is \"{argument.Type}\".",
            place,
            expectedPlace);

    public static GraphQLError RequiresMore(Field field, Field expected, InputValue argument, Sourced<SyntaxNode> place, Sourced<SyntaxNode> expectedPlace)
        => SchemaError.At(
            Section(field),
            $"\"{field.Coordinate}({argument.Name}:)\" cannot be required, since \"{expected.Coordinate}\" of the interface does not have it.",
            place,
            expectedPlace);

    public static GraphQLError DeprecatesAlone(Field field, Field expected, Sourced<SyntaxNode> place, Sourced<SyntaxNode> expectedPlace)
        => SchemaError.At(Section(field), $"\"{field.Coordinate}\" cannot be deprecated while \"{expected.Coordinate}\" of the interface is not.", place, expectedPlace);

    private static string Section(Field field) => Section(field.DeclaringType);

    private static string Section(NamedType type) => type is InterfaceType ? "Interfaces.Type-Validation" : "Objects.Type-Validation";
}
