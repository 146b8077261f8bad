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
        var text = Utf8.Span[..Math.Min(offset, Utf8.Length)];
        var line = 1;
        var lineStart = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == (byte)'\n' || (text[i] == (byte)'\r' && !(i + 1 < Utf8.Length && Utf8.Span[i + 1] == (byte)'\n')))
            {
                line++;
                lineStart = i + 1;
            }
        }

        return new SourceLocation(line, System.Text.Encoding.UTF8.GetCharCount(text[lineStart..]) + 1);
    }
}
