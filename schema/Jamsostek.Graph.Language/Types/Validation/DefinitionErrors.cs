using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Building;

namespace Jamsostek.Graph.Language.Types.Validation;

/// <summary>The sentences about definitions as such: what may be defined, once, under which name, and extended by what.</summary>
internal static class DefinitionErrors
{
    public static GraphQLError Executable(Sourced<DefinitionNode> node)
        => SchemaError.At("Type-System", "Operations and fragments cannot stand in a schema, only definitions of types and directives.", node.Place());

    public static GraphQLError BuiltInType(Sourced<NameNode> name)
        => SchemaError.At("Schema", $"The type \"{name.Node.Value}\" is built in and cannot be defined again.", name.Place());

    public static GraphQLError DuplicateType(Sourced<NameNode> first, Sourced<NameNode> second)
        => SchemaError.At("Schema", $"There can be only one type named \"{first.Node.Value}\".", first.Place(), second.Place());

    public static GraphQLError DuplicateDirective(Sourced<NameNode> first, Sourced<NameNode> second)
        => SchemaError.At("Schema", $"There can be only one directive named \"@{first.Node.Value}\".", first.Place(), second.Place());

    public static GraphQLError DuplicateSchema(Sourced<SchemaDefinitionNode> second)
        => SchemaError.At("Root-Operation-Types", "There can be only one schema definition; use \"extend schema\" to add to it.", second.Place());

    public static GraphQLError DuplicateRoot(OperationKind operation, Sourced<OperationTypeDefinitionNode> first, Sourced<OperationTypeDefinitionNode> second)
        => SchemaError.At("Root-Operation-Types", $"There can be only one {Name(operation)} root type in a schema.", first.Place(), second.Place());

    public static GraphQLError DuplicateMember(string coordinate, Sourced<NameNode> second)
        => SchemaError.At("Type-System", $"\"{coordinate}\" can be defined only once.", second.Place());

    public static GraphQLError UnknownType(Sourced<NamedTypeNode> node, IEnumerable<string> known)
        => SchemaError.At("Schema", $"There is no type named \"{node.Node.Name.Value}\".{SchemaError.DidYouMean(node.Node.Name.Value, known)}", node.Place());

    public static GraphQLError ExtendsUndefined(Sourced<NameNode> name)
        => SchemaError.At("Type-Extensions", $"The type \"{name.Node.Value}\" cannot be extended because this schema does not define it.", name.Place());

    public static GraphQLError ExtendsOtherKind(TypeKind defined, TypeKind extended, Sourced<TypeDefinitionNode> definition, Sourced<TypeDefinitionNode> extension)
        => SchemaError.At(
            "Type-Extensions",
            $"\"{extension.Node.Name.Value}\" is of kind {SchemaError.Name(defined)} and cannot be extended as {SchemaError.Name(extended)}.",
            definition.Place(),
            extension.Place());

    public static GraphQLError ReservedName(string name, Sourced<SyntaxNode> place)
        => SchemaError.At("Names.Reserved-Names", $"The name \"{name}\" cannot begin with two underscores, which are reserved for introspection.", place);

    public static GraphQLError NoQuery()
        => SchemaError.At("Root-Operation-Types", "A schema must have a query root type.");

    public static GraphQLError NoQuery(Sourced<SchemaDefinitionNode> schema)
        => SchemaError.At("Root-Operation-Types", "A schema must have a query root type.", schema.Place());

    public static GraphQLError RootNotObject(OperationKind operation, NamedType type, Sourced<SyntaxNode> place)
        => SchemaError.At("Root-Operation-Types", $"The {Name(operation)} root type must be an object type; \"{type.Name}\" is of kind {SchemaError.Name(type.Kind)}.", place);

    public static GraphQLError SharedRoot(ObjectType type, OperationKind first, OperationKind second, params ReadOnlySpan<Sourced<SyntaxNode>> places)
        => SchemaError.At("Root-Operation-Types", $"The root types must differ; \"{type.Name}\" is both the {Name(first)} and the {Name(second)} root type.", places);

    private static string Name(OperationKind operation) => operation switch
    {
        OperationKind.Query => "query",
        OperationKind.Mutation => "mutation",
        _ => "subscription",
    };
}
