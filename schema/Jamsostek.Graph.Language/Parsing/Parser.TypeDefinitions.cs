using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Parsing;

internal ref partial struct Parser
{
    /// <summary>
    /// <c>ScalarTypeDefinition : Description? scalar Name Directives[Const]?</c>;
    /// <c>ScalarTypeExtension : extend scalar Name Directives[Const]</c>
    /// </summary>
    private ScalarTypeDefinitionNode ParseScalarTypeDefinition(int start, StringValueNode? description, bool isExtension)
    {
        _lexer.Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        RequirePart(isExtension, directives.Length, "a directive");
        return new ScalarTypeDefinitionNode(start, _lexer.PreviousEnd, isExtension, description, name, directives);
    }

    /// <summary>
    /// <c>ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</c>;
    /// <c>ObjectTypeExtension : extend type Name</c> with at least one of these parts
    /// </summary>
    private ObjectTypeDefinitionNode ParseObjectTypeDefinition(int start, StringValueNode? description, bool isExtension)
    {
        _lexer.Advance();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        RequirePart(isExtension, interfaces.Length + directives.Length + fields.Length, "\"implements\", a directive or \"{\"");
        return new ObjectTypeDefinitionNode(start, _lexer.PreviousEnd, isExtension, description, name, directives, interfaces, fields);
    }

    /// <summary>
    /// <c>InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</c>;
    /// <c>InterfaceTypeExtension : extend interface Name</c> with at least one of these parts
    /// </summary>
    private InterfaceTypeDefinitionNode ParseInterfaceTypeDefinition(int start, StringValueNode? description, bool isExtension)
    {
        _lexer.Advance();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseFieldsDefinition();
        RequirePart(isExtension, interfaces.Length + directives.Length + fields.Length, "\"implements\", a directive or \"{\"");
        return new InterfaceTypeDefinitionNode(start, _lexer.PreviousEnd, isExtension, description, name, directives, interfaces, fields);
    }

    /// <summary>
    /// <c>UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?</c>;
    /// <c>UnionTypeExtension : extend union Name</c> with at least one of these parts;
    /// <c>UnionMemberTypes : = |? NamedType | UnionMemberTypes | NamedType</c>
    /// </summary>
    private UnionTypeDefinitionNode ParseUnionTypeDefinition(int start, StringValueNode? description, bool isExtension)
    {
        _lexer.Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        ImmutableArray<NamedTypeNode> types = Skip(TokenKind.EqualsSign) ? ParseNamedTypes(TokenKind.Pipe) : [];
        RequirePart(isExtension, directives.Length + types.Length, "a directive or \"=\"");
        return new UnionTypeDefinitionNode(start, _lexer.PreviousEnd, isExtension, description, name, directives, types);
    }

    /// <summary>
    /// <c>EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?</c>;
    /// <c>EnumTypeExtension : extend enum Name</c> with at least one of these parts
    /// </summary>
    private EnumTypeDefinitionNode ParseEnumTypeDefinition(int start, StringValueNode? description, bool isExtension)
    {
        _lexer.Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseEnumValuesDefinition();
        RequirePart(isExtension, directives.Length + values.Length, "a directive or \"{\"");
        return new EnumTypeDefinitionNode(start, _lexer.PreviousEnd, isExtension, description, name, directives, values);
    }

    /// <summary>
    /// <c>InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?</c>;
    /// <c>InputObjectTypeExtension : extend input Name</c> with at least one of these parts;
    /// <c>InputFieldsDefinition : { InputValueDefinition+ }</c>
    /// </summary>
    private InputObjectTypeDefinitionNode ParseInputObjectTypeDefinition(int start, StringValueNode? description, bool isExtension)
    {
        _lexer.Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseInputValueDefinitions(TokenKind.BraceLeft, TokenKind.BraceRight);
        RequirePart(isExtension, directives.Length + fields.Length, "a directive or \"{\"");
        return new InputObjectTypeDefinitionNode(start, _lexer.PreviousEnd, isExtension, description, name, directives, fields);
    }

    // An extension that adds nothing is no extension.
    private void RequirePart(bool isExtension, int parts, string expectation)
    {
        if (isExtension && parts == 0)
        {
            Unexpected(expectation);
        }
    }
}
