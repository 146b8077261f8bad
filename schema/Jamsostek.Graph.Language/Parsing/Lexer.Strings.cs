namespace Jamsostek.Graph.Language.Parsing;

internal ref partial struct Lexer
{
    /// <summary><c>StringValue : " StringCharacter+ " | "" [lookahead != "]</c></summary>
    private void ReadString()
    {
        HasEscapes = false;
        var position = _position + 1;
        while (true)
        {
            var length = _text[position..].IndexOfAny("\"\\\r\n"u8);
            if (length < 0 || _text[position + length] is (byte)'\r' or (byte)'\n')
            {
                Fail(length < 0 ? _text.Length : position + length, SyntaxMessages.UnterminatedString);
                return;
            }

            position += length;
            if (_text[position] == (byte)'"')
            {
                Finish(TokenKind.String, position + 1);
                return;
            }

            HasEscapes = true;
            if (!StringEscape.TryRead(_text[position..], out var escape))
            {
                var written = _text.Slice(position, escape.Length);
                Fail(position, written is [_, (byte)'u', ..] ? SyntaxMessages.InvalidUnicodeEscape(written) : SyntaxMessages.InvalidEscape(written));
                return;
            }

            position += escape.Length;
        }
    }

    /// <summary><c>BlockString : """ BlockStringCharacter* """</c></summary>
    private void ReadBlockString()
    {
        HasEscapes = false;
        var position = _position + 3;
        while (true)
        {
            var length = _text[position..].IndexOf("\"\"\""u8);
            if (length < 0)
            {
                Fail(_text.Length, SyntaxMessages.UnterminatedBlockString);
                return;
            }

            // The opening quotes are no backslash, so looking one byte back is always inside the token.
            position += length;
            if (_text[position - 1] != (byte)'\\')
            {
                Finish(TokenKind.BlockString, position + 3);
                return;
            }

            HasEscapes = true;
            position += 3;
        }
    }
}
