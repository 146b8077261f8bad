using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Syntax;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Language.Introspection;

/// <summary>How the fields of the introspection types are answered (specification, section 4.2): from the schema's own objects.</summary>
internal static class IntrospectionResolvers
{
    /// <summary>New resolvers for one schema, by the coordinates of their fields.</summary>
    public static IEnumerable<KeyValuePair<string, FieldResolver>> Create(Schema schema) =>
    [
        .. OfSchema(), .. OfType(schema), .. OfField(), .. OfInputValue(), .. OfEnumValue(), .. OfDirective(),
    ];

    private static IEnumerable<KeyValuePair<string, FieldResolver>> OfSchema() =>
    [
        new("__Schema.description", Resolve.Leaf<Schema, string>((source, _) => source.Description)),
        new("__Schema.types", Resolve.Objects<Schema>((source, _) => [.. source.Types.Values])),
        new("__Schema.queryType", Resolve.Object<Schema>((source, _) => source.QueryType)),
        new("__Schema.mutationType", Resolve.Object<Schema>((source, _) => source.MutationType)),
        new("__Schema.subscriptionType", Resolve.Object<Schema>((source, _) => source.SubscriptionType)),
        new("__Schema.directives", Resolve.Objects<Schema>((source, _) => [.. source.Directives.Values])),
    ];

    private static IEnumerable<KeyValuePair<string, FieldResolver>> OfType(Schema schema) =>
    [
        new("__Type.kind", Resolve.Leaf<GraphQLType, string>((type, _) => KindOf(type))),
        new("__Type.name", Resolve.Leaf<GraphQLType, string>((type, _) => (type as NamedType)?.Name)),
        new("__Type.description", Resolve.Leaf<GraphQLType, string>((type, _) => (type as NamedType)?.Description)),
        new("__Type.specifiedByURL", Resolve.Leaf<GraphQLType, string>((type, _) => (type as ScalarType)?.SpecifiedByUrl)),
        new("__Type.fields", Resolve.Objects<GraphQLType>((type, context) =>
            type is CompositeType composite ? Current(composite.Fields.Values, field => field.DeprecationReason, context) : null)),
        new("__Type.interfaces", Resolve.Objects<GraphQLType>((type, _) => type is CompositeType composite ? [.. composite.Interfaces] : null)),
        new("__Type.possibleTypes", Resolve.Objects<GraphQLType>((type, _) =>
            type is InterfaceType or UnionType ? [.. schema.PossibleTypesOf(type.Named)] : null)),
        new("__Type.enumValues", Resolve.Objects<GraphQLType>((type, context) =>
            type is EnumType values ? Current(values.Values.Values, value => value.DeprecationReason, context) : null)),
        new("__Type.inputFields", Resolve.Objects<GraphQLType>((type, context) =>
            type is InputObjectType input ? Current(input.Fields.Values, field => field.DeprecationReason, context) : null)),
        new("__Type.ofType", Resolve.Object<GraphQLType>((type, _) => type switch
        {
            NonNullType nonNull => nonNull.Nullable,
            ListType list => list.Element,
            _ => null,
        })),
        new("__Type.isOneOf", Resolve.Value<GraphQLType, bool>((type, _) => (type as InputObjectType)?.IsOneOf)),
    ];

    private static IEnumerable<KeyValuePair<string, FieldResolver>> OfField() =>
    [
        new("__Field.name", Resolve.Leaf<Field, string>((field, _) => field.Name)),
        new("__Field.description", Resolve.Leaf<Field, string>((field, _) => field.Description)),
        new("__Field.args", Resolve.Objects<Field>((field, context) => Current(field.Arguments.Values, argument => argument.DeprecationReason, context))),
        new("__Field.type", Resolve.Object<Field>((field, _) => field.Type)),
        new("__Field.isDeprecated", Resolve.Value<Field, bool>((field, _) => field.DeprecationReason is not null)),
        new("__Field.deprecationReason", Resolve.Leaf<Field, string>((field, _) => field.DeprecationReason)),
    ];

    private static IEnumerable<KeyValuePair<string, FieldResolver>> OfInputValue() =>
    [
        new("__InputValue.name", Resolve.Leaf<InputValue, string>((value, _) => value.Name)),
        new("__InputValue.description", Resolve.Leaf<InputValue, string>((value, _) => value.Description)),
        new("__InputValue.type", Resolve.Object<InputValue>((value, _) => value.Type)),
        new("__InputValue.defaultValue", Resolve.Leaf<InputValue, string>((value, _) => value.DefaultValue is { } node ? SyntaxPrinter.Print(node) : null)),
        new("__InputValue.isDeprecated", Resolve.Value<InputValue, bool>((value, _) => value.DeprecationReason is not null)),
        new("__InputValue.deprecationReason", Resolve.Leaf<InputValue, string>((value, _) => value.DeprecationReason)),
    ];

    private static IEnumerable<KeyValuePair<string, FieldResolver>> OfEnumValue() =>
    [
        new("__EnumValue.name", Resolve.Leaf<EnumValue, string>((value, _) => value.Name)),
        new("__EnumValue.description", Resolve.Leaf<EnumValue, string>((value, _) => value.Description)),
        new("__EnumValue.isDeprecated", Resolve.Value<EnumValue, bool>((value, _) => value.DeprecationReason is not null)),
        new("__EnumValue.deprecationReason", Resolve.Leaf<EnumValue, string>((value, _) => value.DeprecationReason)),
    ];

    private static IEnumerable<KeyValuePair<string, FieldResolver>> OfDirective() =>
    [
        new("__Directive.name", Resolve.Leaf<DirectiveType, string>((directive, _) => directive.Name)),
        new("__Directive.description", Resolve.Leaf<DirectiveType, string>((directive, _) => directive.Description)),
        new("__Directive.isRepeatable", Resolve.Value<DirectiveType, bool>((directive, _) => directive.IsRepeatable)),
        new("__Directive.locations", Resolve.Leaves<DirectiveType, string>((directive, _) => directive.Locations)),
        new("__Directive.args", Resolve.Objects<DirectiveType>((directive, context) => Current(directive.Arguments.Values, argument => argument.DeprecationReason, context))),
    ];

    /// <summary>All of them, or with <c>includeDeprecated: false</c> those that are not deprecated.</summary>
    private static List<object?> Current<T>(IList<T> all, Func<T, string?> deprecationReason, ResolverContext context)
        where T : class
    {
        var withDeprecated = context.Arguments.Get("includeDeprecated", otherwise: false);
        var current = new List<object?>(all.Count);
        foreach (var item in all)
        {
            if (withDeprecated || deprecationReason(item) is null)
            {
                current.Add(item);
            }
        }

        return current;
    }

    private static string KindOf(GraphQLType type) => type switch
    {
        NonNullType => "NON_NULL",
        ListType => "LIST",
        NamedType { Kind: TypeKind.Scalar } => "SCALAR",
        NamedType { Kind: TypeKind.Object } => "OBJECT",
        NamedType { Kind: TypeKind.Interface } => "INTERFACE",
        NamedType { Kind: TypeKind.Union } => "UNION",
        NamedType { Kind: TypeKind.Enum } => "ENUM",
        _ => "INPUT_OBJECT",
    };
}
