using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Parsing;

internal ref partial struct Parser
{
    /// <summary>
    /// <c>Type : NamedType | ListType | NonNullType</c>; <c>ListType : [ Type ]</c>; <c>NonNullType : NamedType ! | ListType !</c>
    /// </summary>
    public TypeNode ParseTypeReference()
    {
        var start = _lexer.Start;
        TypeNode type;
        if (Peek(TokenKind.BracketLeft))
        {
            Enter();
            _lexer.Advance();
            var element = ParseTypeReference();
            Expect(TokenKind.BracketRight);
            Leave();
            type = new ListTypeNode(start, _lexer.PreviousEnd, element);
        }
        else
        {
            type = ParseNamedType();
        }

        return Skip(TokenKind.Bang) ? new NonNullTypeNode(start, _lexer.PreviousEnd, type) : type;
    }

    /// <summary><c>NamedType : Name</c></summary>
    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name.Start, name.End, name);
    }

    // Named types between separators, with one more separator allowed before the first.
    private ImmutableArray<NamedTypeNode> ParseNamedTypes(TokenKind separator)
    {
        Skip(separator);
        var mark = _openCount;
        do
        {
            Push(ParseNamedType());
        }
        while (Skip(separator));
        return Pop<NamedTypeNode>(mark);
    }
}
