using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types.Validation;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>Resolves type references. Each list and non-null type exists once in a schema, so equal types are the same object.</summary>
internal sealed class TypeReferences(List<GraphQLError> errors)
{
    private readonly Dictionary<string, NamedType> _types = [];
    private readonly Dictionary<GraphQLType, ListType> _lists = [];
    private readonly Dictionary<GraphQLType, NonNullType> _nonNulls = [];
    private readonly HashSet<NamedType> _referenced = [];

    public void Declare(NamedType type) => _types.Add(type.Name, type);

    public NamedType Declared(string name) => _types[name];

    public bool IsReferenced(NamedType type) => _referenced.Contains(type);

    /// <summary>Null, and an error, when the name is not known.</summary>
    public GraphQLType? Resolve(Sourced<TypeNode> node) => node.Node switch
    {
        NamedTypeNode named => Resolve(node.At(named)),
        ListTypeNode list => Resolve(node.At(list.ElementType)) is { } element ? ListOf(element) : null,
        NonNullTypeNode nonNull => Resolve(node.At(nonNull.NullableType)) is { } nullable ? NonNullOf(nullable) : null,
        _ => throw new InvalidOperationException($"No type reference is a {node.Node.Kind}."),
    };

    /// <inheritdoc cref="Resolve(Sourced{TypeNode})"/>
    public NamedType? Resolve(Sourced<NamedTypeNode> node)
    {
        if (_types.TryGetValue(node.Node.Name.Value, out var type))
        {
            _referenced.Add(type);
            return type;
        }

        errors.Add(DefinitionErrors.UnknownType(node, _types.Keys));
        return null;
    }

    private ListType ListOf(GraphQLType element)
    {
        if (!_lists.TryGetValue(element, out var list))
        {
            _lists.Add(element, list = new ListType(element));
        }

        return list;
    }

    private NonNullType NonNullOf(GraphQLType nullable)
    {
        if (!_nonNulls.TryGetValue(nullable, out var nonNull))
        {
            _nonNulls.Add(nullable, nonNull = new NonNullType(nullable));
        }

        return nonNull;
    }
}
