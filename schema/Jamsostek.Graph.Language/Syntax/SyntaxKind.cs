namespace Jamsostek.Graph.Language.Syntax;

/// <summary>The kinds of syntax nodes, one for each class of node.</summary>
public enum SyntaxKind
{
    /// <summary>A name token.</summary>
    Name,

    /// <summary>A whole document, executable, type system, or both.</summary>
    Document,

    /// <summary>A query, mutation or subscription.</summary>
    OperationDefinition,

    /// <summary>A named fragment.</summary>
    FragmentDefinition,

    /// <summary>The declaration of a variable.</summary>
    VariableDefinition,

    /// <summary>What is asked of one object.</summary>
    SelectionSet,

    /// <summary>A selected field.</summary>
    Field,

    /// <summary>The use of a named fragment.</summary>
    FragmentSpread,

    /// <summary>A fragment written where it is used.</summary>
    InlineFragment,

    /// <summary>A value given to an argument.</summary>
    Argument,

    /// <summary>A directive applied at a place.</summary>
    Directive,

    /// <summary>The use of a variable.</summary>
    Variable,

    /// <summary>An integer literal of any length.</summary>
    IntValue,

    /// <summary>A literal with a fraction or an exponent.</summary>
    FloatValue,

    /// <summary>A string or block string.</summary>
    StringValue,

    /// <summary>true or false.</summary>
    BooleanValue,

    /// <summary>The literal null.</summary>
    NullValue,

    /// <summary>The name of an enum value.</summary>
    EnumValue,

    /// <summary>A list literal.</summary>
    ListValue,

    /// <summary>An input object literal.</summary>
    ObjectValue,

    /// <summary>One field of an input object literal.</summary>
    ObjectField,

    /// <summary>A reference to a type by name.</summary>
    NamedType,

    /// <summary>A list of a type.</summary>
    ListType,

    /// <summary>A type without null.</summary>
    NonNullType,

    /// <summary>The root operation types.</summary>
    SchemaDefinition,

    /// <summary>One root operation type.</summary>
    OperationTypeDefinition,

    /// <summary>A scalar.</summary>
    ScalarTypeDefinition,

    /// <summary>An object type.</summary>
    ObjectTypeDefinition,

    /// <summary>An interface.</summary>
    InterfaceTypeDefinition,

    /// <summary>A union.</summary>
    UnionTypeDefinition,

    /// <summary>An enum.</summary>
    EnumTypeDefinition,

    /// <summary>An input object.</summary>
    InputObjectTypeDefinition,

    /// <summary>A field of an object or interface.</summary>
    FieldDefinition,

    /// <summary>An argument or a field of an input object.</summary>
    InputValueDefinition,

    /// <summary>A value of an enum.</summary>
    EnumValueDefinition,

    /// <summary>The definition of a directive.</summary>
    DirectiveDefinition,
}
