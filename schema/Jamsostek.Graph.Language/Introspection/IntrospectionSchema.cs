namespace Jamsostek.Graph.Language.Introspection;

/// <summary>The types of introspection (specification, section 4.2).</summary>
internal static class IntrospectionSchema
{
    public const string Sdl = """
        "What the service can do: its types, its directives, and where operations begin."
        type __Schema {
          description: String
          "All named types, the built-in ones that are used included."
          types: [__Type!]!
          "Where queries begin."
          queryType: __Type!
          "Where mutations begin; null when there are none."
          mutationType: __Type
          "Where subscriptions begin; null when there are none."
          subscriptionType: __Type
          "All directives, the built-in ones included."
          directives: [__Directive!]!
        }

        "A type: a named type, or a list or non-null type around another. Fields that do not concern its kind are null."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          "Where a custom scalar is specified."
          specifiedByURL: String
          "Of an object or interface."
          fields(includeDeprecated: Boolean! = false): [__Field!]
          "That an object or interface implements."
          interfaces: [__Type!]
          "The object types that an interface or union can be."
          possibleTypes: [__Type!]
          "Of an enum."
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          "Of an input object."
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          "What a list or non-null type is around."
          ofType: __Type
          "Whether exactly one field of an input object must be given."
          isOneOf: Boolean
        }

        "The kinds of types."
        enum __TypeKind {
          "A leaf value."
          SCALAR
          "A value with fields. `fields` and `interfaces` concern it."
          OBJECT
          "Fields that several objects share. `fields`, `interfaces` and `possibleTypes` concern it."
          INTERFACE
          "One of several objects. `possibleTypes` concerns it."
          UNION
          "One of several names. `enumValues` concerns it."
          ENUM
          "A value with fields that comes in. `inputFields` and `isOneOf` concern it."
          INPUT_OBJECT
          "A list. `ofType` concerns it."
          LIST
          "A type without null. `ofType` concerns it."
          NON_NULL
        }

        "A field of an object or interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "In the syntax of GraphQL; null when there is none."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A value of an enum. It is a string in JSON."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive: a remark in a document that changes how a part of it is read or executed."
        type __Directive {
          name: String!
          description: String
          "Whether it may stand more than once at one place."
          isRepeatable: Boolean!
          "Where it may stand."
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
        }

        "The places where a directive may stand."
        enum __DirectiveLocation {
          "A query."
          QUERY
          "A mutation."
          MUTATION
          "A subscription."
          SUBSCRIPTION
          "A selected field."
          FIELD
          "The definition of a fragment."
          FRAGMENT_DEFINITION
          "The use of a named fragment."
          FRAGMENT_SPREAD
          "A fragment written where it is used."
          INLINE_FRAGMENT
          "The definition of a variable."
          VARIABLE_DEFINITION
          "The definition of the schema."
          SCHEMA
          "The definition of a scalar."
          SCALAR
          "The definition of an object type."
          OBJECT
          "The definition of a field."
          FIELD_DEFINITION
          "The definition of an argument."
          ARGUMENT_DEFINITION
          "The definition of an interface."
          INTERFACE
          "The definition of a union."
          UNION
          "The definition of an enum."
          ENUM
          "The definition of an enum value."
          ENUM_VALUE
          "The definition of an input object."
          INPUT_OBJECT
          "The definition of a field of an input object."
          INPUT_FIELD_DEFINITION
        }
        """;
}
