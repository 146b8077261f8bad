using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>The sentences about what a program bound, or forgot to bind, to its schema.</summary>
internal static class BindingErrors
{
    public static GraphQLError UnknownType(string name, IEnumerable<string> known)
        => Of($"\"{name}\" is bound, but the schema has no such type.{SchemaError.DidYouMean(name, known)}");

    public static GraphQLError UnknownField(string coordinate, IEnumerable<string> known)
        => Of($"A resolver is bound to \"{coordinate}\", but no object type has such a field.{SchemaError.DidYouMean(coordinate, known)}");

    public static GraphQLError OtherKind(string name, TypeKind actual, TypeKind expected)
        => Of($"\"{name}\" is bound as {SchemaError.Name(expected)}, but it is of kind {SchemaError.Name(actual)}.");

    public static GraphQLError NotAbstract(string name, TypeKind actual)
        => Of($"\"{name}\" is bound as an interface or union, but it is of kind {SchemaError.Name(actual)}.");

    public static GraphQLError BoundTwice(string coordinate) => Of($"\"{coordinate}\" is bound more than once.");

    public static GraphQLError ClassBoundTwice(Type runtimeType) => Of($"The class {runtimeType.Name} is bound to more than one object type; bind the abstract type instead.");

    public static GraphQLError SharedResolver(string first, string second) => Of($"\"{first}\" and \"{second}\" share one resolver; each needs its own.");

    public static GraphQLError DoesNotFit(string coordinate, string problem) => Of($"The resolver of \"{coordinate}\" does not fit: {problem}");

    public static GraphQLError MembersAlike(EnumType type, Type runtimeType, string first, string second)
        => Of($"The members {first} and {second} of {runtimeType.Name} have the same name in the enum \"{type.Name}\".");

    public static GraphQLError ValueWithoutMember(EnumType type, EnumValue value, Type runtimeType)
        => Of($"The value \"{type.Name}.{value.Name}\" has no member in {runtimeType.Name}.");

    public static GraphQLError MemberWithoutValue(EnumType type, Type runtimeType, string member)
        => Of($"The member {member} of {runtimeType.Name} has no value in the enum \"{type.Name}\".");

    public static GraphQLError ScalarNotBound(string name, Sourced<SyntaxNode> place)
        => Of($"The scalar \"{name}\" is not bound to a coercion.", place);

    public static GraphQLError FieldNotBound(string coordinate, Sourced<SyntaxNode> place)
        => Of($"No resolver is bound to \"{coordinate}\".", place);

    public static GraphQLError ObjectNotBound(ObjectType type, NamedType answered, Sourced<SyntaxNode> place)
        => Of($"No class is bound to \"{type.Name}\", so a value of \"{answered.Name}\" could not be told to be one; bind the class, or bind \"{answered.Name}\".", place);

    private static GraphQLError Of(string message, params ReadOnlySpan<Sourced<SyntaxNode>> places)
    {
        var error = new GraphQLError(message, ErrorCodes.Schema);
        return places.IsEmpty ? error : error with { Locations = [places[0].Location] };
    }
}
