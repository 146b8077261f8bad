using System.Globalization;
using System.Text;

namespace Jamsostek.Graph.Language.Parsing;

/// <summary>Every sentence that a syntax error can say.</summary>
internal static class SyntaxMessages
{
    public const string InvalidUtf8 = "The document is not valid UTF-8.";
    public const string UnterminatedString = "Unterminated string: expected a closing '\"' before the end of the line.";
    public const string UnterminatedBlockString = "Unterminated block string: expected a closing '\"\"\"'.";
    public const string SingleQuote = "Unexpected single quote ('); strings stand between double quotes (\").";
    public const string DescriptionOfShorthand = "Unexpected description: a query in shorthand form cannot have one; write the keyword query after it.";
    public const string DescriptionOfExtension = "Unexpected description: only definitions can have one.";

    private const int LongestQuote = 40;

    public static string TooLong(int limit) => $"The document is longer than {Number(limit)} bytes.";

    public static string TooManyTokens(int limit) => $"The document has more than {Number(limit)} tokens.";

    public static string TooManyFields(int limit) => $"The document selects more than {Number(limit)} fields.";

    public static string TooManyDirectives(int limit) => $"More than {Number(limit)} directives are applied at one place.";

    public static string TooDeep(int limit) => $"The document is nested more than {Number(limit)} levels deep.";

    public static string UnexpectedCharacter(Rune character) => $"Unexpected character {Show(character)}.";

    public static string DigitAfterZero(Rune character) => $"Invalid number: a number may not begin with a zero followed by the digit {Show(character)}.";

    public static string ExpectedDigit(Rune? found) => $"Invalid number: expected a digit, found {(found is { } character ? Show(character) : Found(TokenKind.EndOfFile, []))}.";

    public static string InvalidEscape(ReadOnlySpan<byte> escape) => $"Invalid escape sequence '{Quote(escape)}' in a string.";

    public static string InvalidUnicodeEscape(ReadOnlySpan<byte> escape) =>
        $"Invalid Unicode escape sequence '{Quote(escape)}': expected \\uXXXX or \\u{{X...}} that names a Unicode scalar value.";

    public static string Expected(string expectation, TokenKind found, ReadOnlySpan<byte> text) => $"Expected {expectation}, found {Found(found, text)}.";

    public static string VariableInConstant(ReadOnlySpan<byte> name) => $"Unexpected variable \"${Quote(name)}\": no variable may be used in a constant value.";

    public static string ReservedEnumValue(ReadOnlySpan<byte> name) => $"Expected an enum value, found \"{Quote(name)}\", which is reserved and cannot name one.";

    /// <summary>What a token is called where it is expected.</summary>
    public static string Name(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "the end of the document",
        TokenKind.Bang => "\"!\"",
        TokenKind.Dollar => "\"$\"",
        TokenKind.Ampersand => "\"&\"",
        TokenKind.ParenthesisLeft => "\"(\"",
        TokenKind.ParenthesisRight => "\")\"",
        TokenKind.Spread => "\"...\"",
        TokenKind.Colon => "\":\"",
        TokenKind.EqualsSign => "\"=\"",
        TokenKind.At => "\"@\"",
        TokenKind.BracketLeft => "\"[\"",
        TokenKind.BracketRight => "\"]\"",
        TokenKind.BraceLeft => "\"{\"",
        TokenKind.Pipe => "\"|\"",
        TokenKind.BraceRight => "\"}\"",
        TokenKind.Name => "a name",
        TokenKind.Int => "an integer",
        TokenKind.Float => "a number",
        TokenKind.String => "a string",
        _ => "a block string",
    };

    private static string Found(TokenKind kind, ReadOnlySpan<byte> text) => kind switch
    {
        TokenKind.Name => $"the name \"{Quote(text)}\"",
        TokenKind.Int or TokenKind.Float => $"the number {Quote(text)}",
        _ => Name(kind),
    };

    private static string Show(Rune character) =>
        Rune.IsControl(character) || Rune.IsWhiteSpace(character) || Rune.GetUnicodeCategory(character) == UnicodeCategory.Format
            ? $"U+{character.Value:X4}"
            : $"\"{character}\" (U+{character.Value:X4})";

    private static string Number(int limit) => limit.ToString("N0", CultureInfo.InvariantCulture);

    // A message must stay short however long the token is.
    private static string Quote(ReadOnlySpan<byte> text) =>
        text.Length <= LongestQuote ? Encoding.UTF8.GetString(text) : $"{Encoding.UTF8.GetString(text[..LongestQuote])}...";
}
