namespace Jamsostek.Graph.Language.Parsing;

internal ref partial struct Lexer
{
    /// <summary>
    /// <c>IntValue : IntegerPart [lookahead != {Digit, ., NameStart}]</c>;
    /// <c>FloatValue : IntegerPart FractionalPart? ExponentPart? [lookahead != {Digit, ., NameStart}]</c>
    /// </summary>
    private void ReadNumber()
    {
        var kind = TokenKind.Int;
        var position = _position;
        if (At(position) == (byte)'-')
        {
            position++;
        }

        if (!ReadIntegerPart(ref position))
        {
            return;
        }

        if (At(position) == (byte)'.')
        {
            kind = TokenKind.Float;
            position++;
            if (!ReadDigits(ref position))
            {
                return;
            }
        }

        if (At(position) is (byte)'e' or (byte)'E')
        {
            kind = TokenKind.Float;
            position++;
            if (At(position) is (byte)'+' or (byte)'-')
            {
                position++;
            }

            if (!ReadDigits(ref position))
            {
                return;
            }
        }

        if (At(position) == (byte)'.' || IsNameStart(At(position)))
        {
            Fail(position, SyntaxMessages.ExpectedDigit(RuneAt(position)));
            return;
        }

        Finish(kind, position);
    }

    /// <summary><c>IntegerPart : NegativeSign? 0 | NegativeSign? NonZeroDigit Digit*</c>, after the sign.</summary>
    private bool ReadIntegerPart(ref int position)
    {
        if (At(position) != (byte)'0')
        {
            return ReadDigits(ref position);
        }

        position++;
        if (!char.IsAsciiDigit((char)At(position)))
        {
            return true;
        }

        Fail(position, SyntaxMessages.DigitAfterZero(RuneAt(position)!.Value));
        return false;
    }

    private bool ReadDigits(ref int position)
    {
        if (!char.IsAsciiDigit((char)At(position)))
        {
            Fail(position, SyntaxMessages.ExpectedDigit(position < _text.Length ? RuneAt(position) : null));
            return false;
        }

        while (char.IsAsciiDigit((char)At(position)))
        {
            position++;
        }

        return true;
    }

    // No number contains a zero byte, so it can stand for the end.
    private readonly byte At(int position) => position < _text.Length ? _text[position] : (byte)0;
}
