using System.Collections.Immutable;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Parsing;

internal ref partial struct Parser
{
    /// <summary><c>SelectionSet : { Selection+ }</c></summary>
    private SelectionSetNode ParseSelectionSet()
    {
        var start = _lexer.Start;
        Enter();
        Expect(TokenKind.BraceLeft);
        var mark = _openCount;
        do
        {
            Push(ParseSelection());
        }
        while (UntilSkipped(TokenKind.BraceRight));
        Leave();
        return new SelectionSetNode(start, _lexer.PreviousEnd, Pop<SelectionNode>(mark));
    }

    /// <summary><c>Selection : Field | FragmentSpread | InlineFragment</c></summary>
    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    /// <summary><c>Field : Alias? Name Arguments? Directives? SelectionSet?</c>; <c>Alias : Name :</c></summary>
    private FieldNode ParseField()
    {
        var start = _lexer.Start;
        if (_fields == _limits.MaxFields)
        {
            _lexer.Fail(start, SyntaxMessages.TooManyFields(_limits.MaxFields));
        }

        _fields++;
        NameNode? alias = null;
        var name = ParseName();
        if (Skip(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }

        var arguments = ParseArguments(isConst: false);
        var directives = ParseDirectives(isConst: false);
        var selectionSet = Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new FieldNode(start, _lexer.PreviousEnd, alias, name, arguments, directives, selectionSet);
    }

    /// <summary>
    /// <c>FragmentSpread : ... FragmentName Directives?</c>;
    /// <c>InlineFragment : ... TypeCondition? Directives? SelectionSet</c>;
    /// <c>TypeCondition : on NamedType</c>
    /// </summary>
    private SelectionNode ParseFragment()
    {
        var start = _lexer.Start;
        _lexer.Advance();
        var hasCondition = SkipKeyword("on"u8);
        if (!hasCondition && Peek(TokenKind.Name))
        {
            var name = ParseName();
            var spreadDirectives = ParseDirectives(isConst: false);
            return new FragmentSpreadNode(start, _lexer.PreviousEnd, name, spreadDirectives);
        }

        var typeCondition = hasCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConst: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(start, _lexer.PreviousEnd, typeCondition, directives, selectionSet);
    }

    /// <summary><c>Arguments[Const] : ( Argument[?Const]+ )</c></summary>
    private ImmutableArray<ArgumentNode> ParseArguments(bool isConst)
    {
        if (!Skip(TokenKind.ParenthesisLeft))
        {
            return [];
        }

        var mark = _openCount;
        do
        {
            Push(ParseArgument(isConst));
        }
        while (UntilSkipped(TokenKind.ParenthesisRight));
        return Pop<ArgumentNode>(mark);
    }

    /// <summary><c>Argument[Const] : Name : Value[?Const]</c></summary>
    private ArgumentNode ParseArgument(bool isConst)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConst);
        return new ArgumentNode(name.Start, value.End, name, value);
    }

    /// <summary><c>Directives[Const] : Directive[?Const]+</c></summary>
    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConst)
    {
        if (!Peek(TokenKind.At))
        {
            return [];
        }

        var mark = _openCount;
        do
        {
            if (_openCount - mark == _limits.MaxDirectives)
            {
                _lexer.Fail(_lexer.Start, SyntaxMessages.TooManyDirectives(_limits.MaxDirectives));
                break;
            }

            Push(ParseDirective(isConst));
        }
        while (Peek(TokenKind.At));
        return Pop<DirectiveNode>(mark);
    }

    /// <summary><c>Directive[Const] : @ Name Arguments[?Const]?</c></summary>
    private DirectiveNode ParseDirective(bool isConst)
    {
        var start = _lexer.Start;
        _lexer.Advance();
        var name = ParseName();
        var arguments = ParseArguments(isConst);
        return new DirectiveNode(start, _lexer.PreviousEnd, name, arguments);
    }
}
