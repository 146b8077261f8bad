using System.Text;

namespace Jamsostek.Graph.Language.Parsing;

/// <summary>One escape sequence of a quoted string.</summary>
/// <param name="Value">The character it stands for.</param>
/// <param name="Length">Its length in bytes, or how much of it to show when it is wrong.</param>
internal readonly record struct StringEscape(Rune Value, int Length)
{
    /// <summary>
    /// <c>StringCharacter : \u EscapedUnicode | \ EscapedCharacter</c>;
    /// <c>EscapedCharacter : one of " \ / b f n r t</c>;
    /// <c>EscapedUnicode : { HexDigit+ } | HexDigit HexDigit HexDigit HexDigit</c>
    /// </summary>
    /// <param name="text">Begins with the backslash.</param>
    /// <param name="escape">The sequence; if it is wrong, only its length counts.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out StringEscape escape)
    {
        if (text.Length < 2)
        {
            escape = new(default, text.Length);
            return false;
        }

        char? character = text[1] switch
        {
            (byte)'"' => '"',
            (byte)'\\' => '\\',
            (byte)'/' => '/',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => null,
        };
        if (character is { } simple)
        {
            escape = new(new Rune(simple), 2);
            return true;
        }

        if (text[1] != (byte)'u')
        {
            // The character after the backslash is shown whole.
            _ = Rune.DecodeFromUtf8(text[1..], out _, out var length);
            escape = new(default, 1 + length);
            return false;
        }

        return text.Length > 2 && text[2] == (byte)'{' ? TryReadBraced(text, out escape) : TryReadFixed(text, out escape);
    }

    private static bool TryReadBraced(ReadOnlySpan<byte> text, out StringEscape escape)
    {
        var point = 0;
        var position = 3;
        while (position < text.Length && HexDigit(text[position]) is >= 0 and var digit && point <= 0x10FFFF)
        {
            point = (point << 4) | digit;
            position++;
        }

        if (position > 3 && position < text.Length && text[position] == (byte)'}' && Rune.IsValid(point))
        {
            escape = new(new Rune(point), position + 1);
            return true;
        }

        escape = new(default, EndOfMistake(text, position));
        return false;
    }

    private static bool TryReadFixed(ReadOnlySpan<byte> text, out StringEscape escape)
    {
        var high = FourDigits(text);
        if (high >= 0 && Rune.IsValid(high))
        {
            escape = new(new Rune(high), 6);
            return true;
        }

        if (high >= 0 && char.IsHighSurrogate((char)high)
            && text[6..].StartsWith("\\u"u8)
            && FourDigits(text[6..]) is >= 0 and var low
            && Rune.TryCreate((char)high, (char)low, out var rune))
        {
            escape = new(rune, 12);
            return true;
        }

        escape = new(default, high >= 0 ? 6 : EndOfMistake(text, 2));
        return false;
    }

    private static int FourDigits(ReadOnlySpan<byte> text)
    {
        if (text.Length < 6)
        {
            return -1;
        }

        var value = 0;
        foreach (var character in text[2..6])
        {
            var digit = HexDigit(character);
            if (digit < 0)
            {
                return -1;
            }

            value = (value << 4) | digit;
        }

        return value;
    }

    private static int HexDigit(byte character) => character switch
    {
        >= (byte)'0' and <= (byte)'9' => character - '0',
        >= (byte)'a' and <= (byte)'f' => character - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => character - 'A' + 10,
        _ => -1,
    };

    // Shows the digits and the character that spoils them, but nothing of what follows the string.
    private static int EndOfMistake(ReadOnlySpan<byte> text, int position)
    {
        while (position < text.Length && HexDigit(text[position]) >= 0)
        {
            position++;
        }

        if (position == text.Length || text[position] is (byte)'"' or (byte)'\n' or (byte)'\r')
        {
            return position;
        }

        _ = Rune.DecodeFromUtf8(text[position..], out _, out var length);
        return position + length;
    }
}
