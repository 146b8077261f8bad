using System.Text;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Parsing;

internal ref partial struct Parser
{
    /// <summary>
    /// <c>Value[Const] : [if not Const] Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue | ListValue[?Const] | ObjectValue[?Const]</c>
    /// </summary>
    public ValueNode ParseValue(bool isConst)
    {
        switch (_lexer.Kind)
        {
            case TokenKind.Name: return ParseNameValue();
            case TokenKind.Int:
                var integer = new IntValueNode(_lexer.Start, _lexer.End, Encoding.ASCII.GetString(_lexer.Text));
                _lexer.Advance();
                return integer;
            case TokenKind.Float:
                var number = new FloatValueNode(_lexer.Start, _lexer.End, Encoding.ASCII.GetString(_lexer.Text));
                _lexer.Advance();
                return number;
            case TokenKind.String or TokenKind.BlockString: return ParseStringValue();
            case TokenKind.BracketLeft: return ParseListValue(isConst);
            case TokenKind.BraceLeft: return ParseObjectValue(isConst);
            case TokenKind.Dollar when !isConst: return ParseVariable();
            case TokenKind.Dollar: return UnexpectedVariable();
            default: return UnexpectedValue();
        }
    }

    /// <summary>
    /// <c>BooleanValue : one of true false</c>; <c>NullValue : null</c>; <c>EnumValue : Name but not true, false or null</c>
    /// </summary>
    private ValueNode ParseNameValue()
    {
        var (start, end) = (_lexer.Start, _lexer.End);
        ValueNode value = _lexer.Text switch
        {
            var text when text.SequenceEqual("true"u8) => new BooleanValueNode(start, end, true),
            var text when text.SequenceEqual("false"u8) => new BooleanValueNode(start, end, false),
            var text when text.SequenceEqual("null"u8) => new NullValueNode(start, end),
            var text => new EnumValueNode(start, end, Names.Get(text)),
        };
        _lexer.Advance();
        return value;
    }

    /// <summary><c>StringValue : " StringCharacter* " | BlockString</c></summary>
    private StringValueNode ParseStringValue()
    {
        var isBlock = Peek(TokenKind.BlockString);
        var raw = isBlock ? _lexer.Text[3..^3] : _lexer.Text[1..^1];
        var value = isBlock ? BlockString.Decode(raw) : _lexer.HasEscapes ? QuotedString.Decode(raw) : Encoding.UTF8.GetString(raw);
        var node = new StringValueNode(_lexer.Start, _lexer.End, value, isBlock);
        _lexer.Advance();
        return node;
    }

    /// <summary><c>ListValue[Const] : [ ] | [ Value[?Const]+ ]</c></summary>
    private ListValueNode ParseListValue(bool isConst)
    {
        var start = _lexer.Start;
        Enter();
        _lexer.Advance();
        var mark = _openCount;
        while (UntilSkipped(TokenKind.BracketRight))
        {
            Push(ParseValue(isConst));
        }

        Leave();
        return new ListValueNode(start, _lexer.PreviousEnd, Pop<ValueNode>(mark));
    }

    /// <summary><c>ObjectValue[Const] : { } | { ObjectField[?Const]+ }</c></summary>
    private ObjectValueNode ParseObjectValue(bool isConst)
    {
        var start = _lexer.Start;
        Enter();
        _lexer.Advance();
        var mark = _openCount;
        while (UntilSkipped(TokenKind.BraceRight))
        {
            Push(ParseObjectField(isConst));
        }

        Leave();
        return new ObjectValueNode(start, _lexer.PreviousEnd, Pop<ObjectFieldNode>(mark));
    }

    /// <summary><c>ObjectField[Const] : Name : Value[?Const]</c></summary>
    private ObjectFieldNode ParseObjectField(bool isConst)
    {
        var name = ParseName();
        Expect(TokenKind.Colon);
        var value = ParseValue(isConst);
        return new ObjectFieldNode(name.Start, value.End, name, value);
    }

    /// <summary><c>DefaultValue : = Value[Const]</c></summary>
    private ValueNode? ParseDefaultValue() => Skip(TokenKind.EqualsSign) ? ParseValue(isConst: true) : null;

    private NullValueNode UnexpectedVariable()
    {
        var start = _lexer.Start;
        _lexer.Advance();
        if (Peek(TokenKind.Name))
        {
            _lexer.Fail(start, SyntaxMessages.VariableInConstant(_lexer.Text));
        }
        else if (_lexer.Failure is null)
        {
            _lexer.Fail(start, SyntaxMessages.Expected("a constant value", TokenKind.Dollar, []));
        }

        return UnexpectedValue();
    }

    private NullValueNode UnexpectedValue()
    {
        Unexpected("a value");
        return new NullValueNode(_lexer.Start, _lexer.End);
    }
}
