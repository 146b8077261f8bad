using System.Text;

namespace Jamsostek.Graph.Language.Parsing;

/// <summary>
/// Reads one token after another from valid UTF-8. After the first failure there is only the end of the file,
/// so that whoever reads tokens comes to an end without asking whether something failed.
/// </summary>
internal ref partial struct Lexer
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly int _maxTokens;
    private int _position;
    private int _count;

    public Lexer(ReadOnlySpan<byte> text, int maxTokens)
    {
        _text = text;
        _maxTokens = maxTokens;
    }

    /// <summary>The kind of the current token.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Where the current token begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the current token ends.</summary>
    public int End { get; private set; }

    /// <summary>Where the token before the current one ended.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>Whether the current token is a string with escape sequences.</summary>
    public bool HasEscapes { get; private set; }

    /// <summary>The first failure; null while there is none.</summary>
    public string? Failure { get; private set; }

    /// <summary>Where the first failure is.</summary>
    public int FailureOffset { get; private set; }

    /// <summary>The current token as written.</summary>
    public readonly ReadOnlySpan<byte> Text => _text[Start..End];

    /// <summary>Ends the reading. Only the first failure is kept.</summary>
    public void Fail(int offset, string message)
    {
        if (Failure is null)
        {
            Failure = message;
            FailureOffset = offset;
        }

        _position = _text.Length;
        Kind = TokenKind.EndOfFile;
        Start = End = _text.Length;
    }

    /// <summary>Goes to the next token.</summary>
    public void Advance()
    {
        PreviousEnd = End;
        SkipIgnored();
        Start = _position;
        if (_position == _text.Length)
        {
            Kind = TokenKind.EndOfFile;
            End = _position;
            return;
        }

        ReadToken(_text[_position]);
        if (_count == _maxTokens)
        {
            Fail(Start, SyntaxMessages.TooManyTokens(_maxTokens));
        }

        _count++;
    }

    /// <summary><c>Ignored : UnicodeBOM | WhiteSpace | LineTerminator | Comment | Comma</c></summary>
    private void SkipIgnored()
    {
        var text = _text;
        var position = _position;
        while (position < text.Length)
        {
            var character = text[position];
            if (character is (byte)' ' or (byte)'\n' or (byte)',' or (byte)'\t' or (byte)'\r')
            {
                position++;
            }
            else if (character == (byte)'#')
            {
                var length = text[position..].IndexOfAny((byte)'\n', (byte)'\r');
                position = length < 0 ? text.Length : position + length;
            }
            else if (character == 0xEF && text[position..].StartsWith("\uFEFF"u8))
            {
                position += 3;
            }
            else
            {
                break;
            }
        }

        _position = position;
    }

    /// <summary><c>Token : Punctuator | Name | IntValue | FloatValue | StringValue</c></summary>
    private void ReadToken(byte first)
    {
        switch (first)
        {
            case (byte)'{': Punctuator(TokenKind.BraceLeft); break;
            case (byte)'}': Punctuator(TokenKind.BraceRight); break;
            case (byte)'(': Punctuator(TokenKind.ParenthesisLeft); break;
            case (byte)')': Punctuator(TokenKind.ParenthesisRight); break;
            case (byte)':': Punctuator(TokenKind.Colon); break;
            case (byte)'$': Punctuator(TokenKind.Dollar); break;
            case (byte)'!': Punctuator(TokenKind.Bang); break;
            case (byte)'[': Punctuator(TokenKind.BracketLeft); break;
            case (byte)']': Punctuator(TokenKind.BracketRight); break;
            case (byte)'@': Punctuator(TokenKind.At); break;
            case (byte)'=': Punctuator(TokenKind.EqualsSign); break;
            case (byte)'|': Punctuator(TokenKind.Pipe); break;
            case (byte)'&': Punctuator(TokenKind.Ampersand); break;
            case (byte)'.' when _text[_position..].StartsWith("..."u8): Finish(TokenKind.Spread, _position + 3); break;
            case (byte)'"' when _text[_position..].StartsWith("\"\"\""u8): ReadBlockString(); break;
            case (byte)'"': ReadString(); break;
            case (byte)'\'': Fail(_position, SyntaxMessages.SingleQuote); break;
            case (byte)'-': ReadNumber(); break;
            default:
                if (IsNameStart(first))
                {
                    ReadName();
                }
                else if (char.IsAsciiDigit((char)first))
                {
                    ReadNumber();
                }
                else
                {
                    Fail(_position, SyntaxMessages.UnexpectedCharacter(RuneAt(_position)!.Value));
                }

                break;
        }
    }

    /// <summary><c>Punctuator : one of ! $ &amp; ( ) ... : = @ [ ] { | }</c></summary>
    private void Punctuator(TokenKind kind) => Finish(kind, _position + 1);

    /// <summary><c>Name : NameStart NameContinue* [lookahead != NameContinue]</c></summary>
    private void ReadName()
    {
        var text = _text;
        var position = _position + 1;
        while (position < text.Length && IsNameContinue(text[position]))
        {
            position++;
        }

        Finish(TokenKind.Name, position);
    }

    private void Finish(TokenKind kind, int end)
    {
        Kind = kind;
        End = _position = end;
    }

    private readonly Rune? RuneAt(int offset) =>
        Rune.DecodeFromUtf8(_text[offset..], out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : null;

    private static bool IsNameStart(byte character) => char.IsAsciiLetter((char)character) || character == (byte)'_';

    private static bool IsNameContinue(byte character) => char.IsAsciiLetterOrDigit((char)character) || character == (byte)'_';
}
