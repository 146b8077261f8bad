using System.Text;
using System.Text.Unicode;
using Jamsostek.Graph.Language.Errors;
using Jamsostek.Graph.Language.Syntax;

namespace Jamsostek.Graph.Language.Parsing;

/// <summary>Reads GraphQL documents, values and types (specification, appendix B).</summary>
/// <remarks>
/// Trees refer to the bytes they were read from: the caller may not change or reuse them while a tree is in use.
/// A mistake in the text is never an exception.
/// </remarks>
public static class DocumentParser
{
    /// <summary>Reads an executable or a type system document.</summary>
    /// <param name="utf8">The text; a byte order mark at its start is left out of all positions.</param>
    /// <param name="limits">What the document may cost.</param>
    public static ParseResult Parse(ReadOnlyMemory<byte> utf8, ParserLimits limits)
    {
        var document = Read(utf8, limits, static (ref parser) => parser.ParseDocument(), out var error);
        return document is null ? new ParseResult(error!) : new ParseResult(document);
    }

    /// <summary>Reads a document the program brings itself, with <see cref="ParserLimits.Trusted"/>.</summary>
    public static ParseResult Parse(string text) => Parse(Encoding.UTF8.GetBytes(text), ParserLimits.Trusted);

    /// <summary>Reads a value; variables are allowed in it.</summary>
    /// <param name="utf8">The value and nothing else.</param>
    /// <param name="limits">What the value may cost.</param>
    /// <param name="error">Why there is no value; null when there is one.</param>
    /// <returns>Null when the text is no value.</returns>
    public static ValueNode? ParseValue(ReadOnlyMemory<byte> utf8, ParserLimits limits, out GraphQLError? error) =>
        Read(utf8, limits, static (ref parser) => parser.ParseWhole(parser.ParseValue(isConst: false)), out error);

    /// <summary>Reads a value without variables.</summary>
    /// <param name="utf8">The value and nothing else.</param>
    /// <param name="limits">What the value may cost.</param>
    /// <param name="error">Why there is no value; null when there is one.</param>
    /// <returns>Null when the text is no constant value.</returns>
    public static ValueNode? ParseConstValue(ReadOnlyMemory<byte> utf8, ParserLimits limits, out GraphQLError? error) =>
        Read(utf8, limits, static (ref parser) => parser.ParseWhole(parser.ParseValue(isConst: true)), out error);

    /// <summary>Reads a reference to a type, such as <c>[Province!]!</c>.</summary>
    /// <param name="utf8">The reference and nothing else.</param>
    /// <param name="limits">What the reference may cost.</param>
    /// <param name="error">Why there is no type; null when there is one.</param>
    /// <returns>Null when the text is no reference to a type.</returns>
    public static TypeNode? ParseType(ReadOnlyMemory<byte> utf8, ParserLimits limits, out GraphQLError? error) =>
        Read(utf8, limits, static (ref parser) => parser.ParseWhole(parser.ParseTypeReference()), out error);

    private static T? Read<T>(ReadOnlyMemory<byte> utf8, ParserLimits limits, Production<T> production, out GraphQLError? error)
        where T : SyntaxNode
    {
        ArgumentNullException.ThrowIfNull(limits);
        if (utf8.Span.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        var source = new SourceText(utf8);
        if (utf8.Length > limits.MaxBytes)
        {
            error = Error(source, 0, SyntaxMessages.TooLong(limits.MaxBytes));
            return null;
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            error = Error(source, FirstInvalidByte(utf8.Span), SyntaxMessages.InvalidUtf8);
            return null;
        }

        var parser = new Parser(source, limits);
        try
        {
            var node = production(ref parser);
            error = parser.Failure is { } message ? Error(source, parser.FailureOffset, message) : null;
            return error is null ? node : null;
        }
        finally
        {
            parser.Release();
        }
    }

    private static GraphQLError Error(SourceText source, int offset, string message) =>
        new(message, ErrorCodes.Syntax) { Locations = [source.LocationOf(offset)] };

    private static int FirstInvalidByte(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            offset += length;
        }

        return offset;
    }

    private delegate T Production<out T>(ref Parser parser);
}
