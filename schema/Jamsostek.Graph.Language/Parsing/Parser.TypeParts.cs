using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Parsing;

internal ref partial struct Parser
{
    /// <summary><c>ImplementsInterfaces : implements &amp;? NamedType | ImplementsInterfaces &amp; NamedType</c></summary>
    private ImmutableArray<NamedTypeNode> ParseImplementsInterfaces() => SkipKeyword("implements"u8) ? ParseNamedTypes(TokenKind.Ampersand) : [];

    /// <summary><c>FieldsDefinition : { FieldDefinition+ }</c></summary>
    private ImmutableArray<FieldDefinitionNode> ParseFieldsDefinition()
    {
        if (!Skip(TokenKind.BraceLeft))
        {
            return [];
        }

        var mark = _openCount;
        do
        {
            Push(ParseFieldDefinition());
        }
        while (UntilSkipped(TokenKind.BraceRight));
        return Pop<FieldDefinitionNode>(mark);
    }

    /// <summary><c>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?</c></summary>
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConst: true);
        return new FieldDefinitionNode(start, _lexer.PreviousEnd, description, name, arguments, type, directives);
    }

    /// <summary><c>ArgumentsDefinition : ( InputValueDefinition+ )</c></summary>
    private ImmutableArray<InputValueDefinitionNode> ParseArgumentsDefinition() =>
        ParseInputValueDefinitions(TokenKind.ParenthesisLeft, TokenKind.ParenthesisRight);

    private ImmutableArray<InputValueDefinitionNode> ParseInputValueDefinitions(TokenKind open, TokenKind close)
    {
        if (!Skip(open))
        {
            return [];
        }

        var mark = _openCount;
        do
        {
            Push(ParseInputValueDefinition());
        }
        while (UntilSkipped(close));
        return Pop<InputValueDefinitionNode>(mark);
    }

    /// <summary><c>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</c></summary>
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConst: true);
        return new InputValueDefinitionNode(start, _lexer.PreviousEnd, description, name, type, defaultValue, directives);
    }

    /// <summary><c>EnumValuesDefinition : { EnumValueDefinition+ }</c></summary>
    private ImmutableArray<EnumValueDefinitionNode> ParseEnumValuesDefinition()
    {
        if (!Skip(TokenKind.BraceLeft))
        {
            return [];
        }

        var mark = _openCount;
        do
        {
            Push(ParseEnumValueDefinition());
        }
        while (UntilSkipped(TokenKind.BraceRight));
        return Pop<EnumValueDefinitionNode>(mark);
    }

    /// <summary><c>EnumValueDefinition : Description? EnumValue Directives[Const]?</c></summary>
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        if (PeekKeyword("true"u8) || PeekKeyword("false"u8) || PeekKeyword("null"u8))
        {
            _lexer.Fail(_lexer.Start, SyntaxMessages.ReservedEnumValue(_lexer.Text));
        }

        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        return new EnumValueDefinitionNode(start, _lexer.PreviousEnd, description, name, directives);
    }
}
