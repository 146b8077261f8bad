using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>The sentences about the members of unions and the values of enums.</summary>
internal static class MemberErrors
{
    private const string Section = "Unions.Type-Validation";

    public static GraphQLError NoMembers(UnionType type, Sourced<SyntaxNode> place)
        => SchemaError.At(Section, $"The union \"{type.Name}\" must have at least one member type.", place);

    public static GraphQLError IncludesTwice(UnionType type, ObjectType known, Sourced<NamedTypeNode> place)
        => SchemaError.At(Section, $"The union \"{type.Name}\" can include \"{known.Name}\" only once.", place.Place());

    public static GraphQLError IncludesOther(UnionType type, NamedType other, Sourced<NamedTypeNode> place)
        => SchemaError.At(Section, $"The union \"{type.Name}\" can include only object types; \"{other.Name}\" is of kind {SchemaError.Name(other.Kind)}.", place.Place());

    public static GraphQLError NoValues(EnumType type, Sourced<SyntaxNode> place)
        => SchemaError.At("Enums.Type-Validation", $"The enum \"{type.Name}\" must have at least one value.", place);
}
