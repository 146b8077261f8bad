using System.Collections.Immutable;
using Jamsostek.Graph.Language.Introspection;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Types;

/// <summary>A linked, valid schema. Immutable once built; made by <see cref="SchemaBuilder"/>.</summary>
public sealed class Schema
{
    internal Schema() { }

    /// <summary>What the schema is for.</summary>
    public string? Description { get; internal set; }

    /// <summary>The root of queries.</summary>
    public ObjectType QueryType { get; internal set; } = null!;

    /// <summary>The root of mutations, if there are any.</summary>
    public ObjectType? MutationType { get; internal set; }

    /// <summary>The root of subscriptions, if there are any.</summary>
    public ObjectType? SubscriptionType { get; internal set; }

    /// <summary>All named types by name, introspection's and the built-in scalars included, in the order of their definition.</summary>
    public OrderedDictionary<string, NamedType> Types { get; } = [];

    /// <summary>All directives by name, the built-in ones included.</summary>
    public OrderedDictionary<string, DirectiveType> Directives { get; } = [];

    /// <summary>The directives written on the schema definition.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; internal set; } = [];

    internal Dictionary<NamedType, ImmutableArray<ObjectType>> PossibleTypes { get; } = [];

    internal MetaFields MetaFields { get; set; } = null!;

    /// <summary>The root type of an operation; null when the schema does not have it.</summary>
    public ObjectType? RootType(OperationKind operation) => operation switch
    {
        OperationKind.Query => QueryType,
        OperationKind.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The object types that a value of this type may have: itself for an object, the implementations of an interface, the members of a union; else none.</summary>
    public ImmutableArray<ObjectType> PossibleTypesOf(NamedType type) => PossibleTypes.TryGetValue(type, out var types) ? types : [];

    /// <summary>The type that a reference of a valid document names.</summary>
    /// <param name="reference">The reference, such as <c>[Province!]!</c>.</param>
    /// <exception cref="KeyNotFoundException">It names no type of this schema.</exception>
    public GraphQLType TypeOf(TypeNode reference) => reference switch
    {
        NonNullTypeNode nonNull => new NonNullType(TypeOf(nonNull.NullableType)),
        ListTypeNode list => new ListType(TypeOf(list.ElementType)),
        NamedTypeNode named => Types[named.Name.Value],
        _ => throw new InvalidOperationException($"No type reference is a {reference?.Kind}."),
    };

    /// <summary>
    /// A field that the type has without defining it (specification, sections 4.1 and 4.2): <c>__typename</c> of every object, interface
    /// and union, <c>__schema</c> and <c>__type</c> of the root of queries; else null. Those of object types have resolvers.
    /// </summary>
    public Field? MetaField(NamedType type, string name) => MetaFields.Find(type, name);
}
