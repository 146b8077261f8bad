using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Introspection;

/// <summary>
/// The fields that a schema has without defining them (specification, sections 4.1 and 4.2): <c>__typename</c> on every
/// object, interface and union, <c>__schema</c> and <c>__type</c> on the root of queries.
/// </summary>
internal sealed class MetaFields
{
    private readonly Dictionary<NamedType, Field> _typeNames = [];
    private readonly ObjectType _query;
    private readonly Field _schemaField;
    private readonly Field _typeField;

    public MetaFields(Schema schema)
    {
        _query = schema.QueryType;
        var text = new NonNullType(schema.Types["String"]);
        foreach (var type in schema.Types.Values)
        {
            if (type is CompositeType or UnionType)
            {
                _typeNames.Add(type, TypeName(type, text));
            }
        }

        _schemaField = new("__schema", _query)
        {
            Type = new NonNullType(schema.Types["__Schema"]),
            Description = "What the service can do.",
            Resolver = Resolve.Object<object?>((_, _) => schema),
        };
        _typeField = new("__type", _query)
        {
            Type = schema.Types["__Type"],
            Description = "One type by its name.",
            Resolver = Resolve.Object<object?>((_, context) => schema.Types.GetValueOrDefault(context.Arguments.Get("name", ""))),
        };
        _typeField.Arguments.Add("name", new InputValue("name") { Type = text, Description = "The type's name." });
    }

    /// <summary>All of them that have a resolver, to be attached.</summary>
    public IEnumerable<Field> Answered => [_schemaField, _typeField, .. _typeNames.Values.Where(meta => meta.Resolver is not null)];

    public Field? Find(NamedType type, string name) => name switch
    {
        "__typename" => _typeNames.GetValueOrDefault(type),
        "__schema" when type == _query => _schemaField,
        "__type" when type == _query => _typeField,
        _ => null,
    };

    private static Field TypeName(NamedType type, GraphQLType text)
    {
        var name = type.Name;
        return new("__typename", type)
        {
            Type = text,
            Description = "The name of the object's type.",
            Resolver = type is ObjectType ? Resolve.Leaf<object?, string>((_, _) => name) : null,
        };
    }
}
