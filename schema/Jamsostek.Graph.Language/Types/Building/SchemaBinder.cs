using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Introspection;
using Jamsostek.Graph.Language.Types.Validation;

namespace Jamsostek.Graph.Language.Types.Building;

/// <summary>Puts what was bound where it belongs, and finds what does not exist and what is missing.</summary>
internal sealed class SchemaBinder(Schema schema, Declarations declarations, Bindings bindings, List<GraphQLError> errors)
{
    /// <summary>Scalars and enums first, as defaults are read by them.</summary>
    public void BindLeaves()
    {
        foreach (var (name, coercion) in BuiltInDefinitions.Scalars)
        {
            if (schema.Types.GetValueOrDefault(name) is ScalarType scalar)
            {
                scalar.Coercion = coercion;
            }
        }

        foreach (var (name, coercion) in bindings.Scalars)
        {
            if (Find<ScalarType>(name, TypeKind.Scalar) is not { } scalar)
            {
                continue;
            }

            if (scalar.Coercion != AnyCoercion.Instance)
            {
                errors.Add(BindingErrors.BoundTwice(name));
            }

            scalar.Coercion = coercion;
        }

        foreach (var (name, runtimeType) in bindings.Enums)
        {
            if (Find<EnumType>(name, TypeKind.Enum) is not { } type)
            {
                continue;
            }

            if (type.RuntimeType is not null)
            {
                errors.Add(BindingErrors.BoundTwice(name));
            }

            EnumBinding.Bind(type, runtimeType, errors);
        }

        foreach (var type in schema.Types.Values)
        {
            if (bindings.Any && type is ScalarType { Coercion: AnyCoercion })
            {
                errors.Add(BindingErrors.ScalarNotBound(type.Name, declarations.Types[type.Name].Definition.Place()));
            }
        }
    }

    /// <summary>Objects, abstract types and fields of a schema that is valid.</summary>
    public void BindResolvers()
    {
        BindObjects();
        BindAbstracts();
        BindFields();
        schema.MetaFields = new MetaFields(schema);
        foreach (var (coordinate, resolver) in IntrospectionResolvers.Create(schema))
        {
            FindField(coordinate)!.Resolver = resolver;
        }

        foreach (var field in schema.MetaFields.Answered.Concat(schema.Types.Values.OfType<ObjectType>().SelectMany(type => type.Fields.Values)))
        {
            if (field.Resolver?.AttachTo(field) is { } problem)
            {
                errors.Add(BindingErrors.DoesNotFit(field.Coordinate, problem));
            }
        }

        if (bindings.Any)
        {
            new CompletenessCheck(schema, declarations, errors).Run();
        }
    }

    private void BindObjects()
    {
        var bound = new HashSet<Type>();
        foreach (var (runtimeType, name) in bindings.Objects)
        {
            if (!bound.Add(runtimeType))
            {
                errors.Add(BindingErrors.ClassBoundTwice(runtimeType));
            }

            if (Find<ObjectType>(name, TypeKind.Object) is not { } type)
            {
                continue;
            }

            if (type.RuntimeType is not null)
            {
                errors.Add(BindingErrors.BoundTwice(name));
            }

            type.RuntimeType = runtimeType;
        }
    }

    private void BindAbstracts()
    {
        foreach (var (name, resolveType) in bindings.Abstracts)
        {
            switch (schema.Types.GetValueOrDefault(name))
            {
                case InterfaceType { ResolveType: null } type:
                    type.ResolveType = resolveType;
                    break;
                case UnionType { ResolveType: null } type:
                    type.ResolveType = resolveType;
                    break;
                case InterfaceType or UnionType:
                    errors.Add(BindingErrors.BoundTwice(name));
                    break;
                case { } other:
                    errors.Add(BindingErrors.NotAbstract(name, other.Kind));
                    break;
                default:
                    errors.Add(BindingErrors.UnknownType(name, schema.Types.Keys));
                    break;
            }
        }
    }

    private void BindFields()
    {
        var used = new Dictionary<FieldResolver, string>(ReferenceEqualityComparer.Instance);
        foreach (var (coordinate, resolver) in bindings.Resolvers)
        {
            if (FindField(coordinate) is not { } field)
            {
                errors.Add(BindingErrors.UnknownField(coordinate, Coordinates()));
            }
            else if (field.Resolver is not null)
            {
                errors.Add(BindingErrors.BoundTwice(coordinate));
            }
            else if (!used.TryAdd(resolver, coordinate))
            {
                errors.Add(BindingErrors.SharedResolver(used[resolver], coordinate));
            }
            else
            {
                field.Resolver = resolver;
            }
        }
    }

    private IEnumerable<string> Coordinates() => schema.Types.Values.OfType<ObjectType>().SelectMany(type => type.Fields.Values).Select(each => each.Coordinate);

    private Field? FindField(string coordinate)
    {
        var dot = coordinate.IndexOf('.');
        return dot > 0 && schema.Types.GetValueOrDefault(coordinate[..dot]) is ObjectType type
            ? type.Fields.GetValueOrDefault(coordinate[(dot + 1)..])
            : null;
    }

    private T? Find<T>(string name, TypeKind kind)
        where T : NamedType
    {
        var type = schema.Types.GetValueOrDefault(name);
        if (type is not T)
        {
            errors.Add(type is null ? BindingErrors.UnknownType(name, schema.Types.Keys) : BindingErrors.OtherKind(name, type.Kind, kind));
        }

        return type as T;
    }
}
