using System.Buffers;
using System.Text;

namespace Jamsostek.Graph.Language.Parsing;

/// <summary>The value of a quoted string with escape sequences (specification, section 2.10.4, StringValue).</summary>
internal static class QuotedString
{
    /// <summary>Replaces every escape sequence by its character.</summary>
    /// <param name="raw">What stands between the quotes; the lexer has found every sequence in it to be right.</param>
    public static string Decode(ReadOnlySpan<byte> raw)
    {
        // No sequence is shorter than the UTF-8 of its character.
        var buffer = ArrayPool<byte>.Shared.Rent(raw.Length);
        var written = 0;
        for (var length = raw.IndexOf((byte)'\\'); length >= 0; length = raw.IndexOf((byte)'\\'))
        {
            raw[..length].CopyTo(buffer.AsSpan(written));
            _ = StringEscape.TryRead(raw[length..], out var escape);
            written += length;
            written += escape.Value.EncodeToUtf8(buffer.AsSpan(written));
            raw = raw[(length + escape.Length)..];
        }

        raw.CopyTo(buffer.AsSpan(written));
        var value = Encoding.UTF8.GetString(buffer, 0, written + raw.Length);
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }
}
