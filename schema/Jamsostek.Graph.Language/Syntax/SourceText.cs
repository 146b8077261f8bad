namespace Jamsostek.Graph.Language.Syntax;

/// <summary>The UTF-8 text of a document, able to say on which line and column a byte stands.</summary>
/// <param name="utf8">The text, without a byte order mark.</param>
public sealed class SourceText(ReadOnlyMemory<byte> utf8)
{
    /// <summary>The text as UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>Reads a text.</summary>
    public static SourceText From(string text) => new(System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>
    /// The line and column of a byte. Lines end with LF, CR or CRLF. Columns count UTF-16 code units,
    /// as the reference implementation does, so that editors agree.
    /// </summary>
    /// <param name="offset">0 to the length of the text.</param>
    public SourceLocation LocationOf(int offset)
    {
        var whole = Utf8.Span;
        var text = whole[..Math.Min(offset, whole.Length)];
        var line = 1;
        var lineStart = 0;
        for (var i = 0; text[i..].IndexOfAny((byte)'\n', (byte)'\r') is var next and >= 0;)
        {
            i += next + 1;
            // Of CR and LF together only the LF ends a line.
            if (text[i - 1] == (byte)'\n' || i == whole.Length || whole[i] != (byte)'\n')
            {
                line++;
                lineStart = i;
            }
        }

        return new SourceLocation(line, System.Text.Encoding.UTF8.GetCharCount(text[lineStart..]) + 1);
    }
}
