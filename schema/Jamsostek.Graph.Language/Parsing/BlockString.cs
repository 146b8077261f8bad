using System.Buffers;
using System.Text;

namespace Jamsostek.Graph.Language.Parsing;

/// <summary>The value of a block string (specification, section 2.10.4, BlockStringValue).</summary>
internal static class BlockString
{
    /// <summary>
    /// Takes the common indentation away from all lines but the first, and the blank lines at both ends,
    /// and joins the rest with line feeds.
    /// </summary>
    /// <param name="raw">What stands between the triple quotes, valid UTF-8.</param>
    public static string Decode(ReadOnlySpan<byte> raw)
    {
        Measure(raw, out var commonIndent, out var first, out var last);
        if (last < first)
        {
            return "";
        }

        var buffer = ArrayPool<byte>.Shared.Rent(raw.Length);
        var written = 0;
        var rest = raw;
        for (var number = 0; number <= last; number++)
        {
            var line = NextLine(ref rest);
            if (number < first)
            {
                continue;
            }

            if (number > first)
            {
                buffer[written++] = (byte)'\n';
            }

            written += Unescape(number == 0 ? line : line[Math.Min(commonIndent, line.Length)..], buffer.AsSpan(written));
        }

        var value = Encoding.UTF8.GetString(buffer, 0, written);
        ArrayPool<byte>.Shared.Return(buffer);
        return value;
    }

    private static void Measure(ReadOnlySpan<byte> raw, out int commonIndent, out int first, out int last)
    {
        commonIndent = int.MaxValue;
        first = 0;
        last = -1;
        var rest = raw;
        var more = true;
        for (var number = 0; more; number++)
        {
            more = rest.ContainsAny((byte)'\r', (byte)'\n');
            var line = NextLine(ref rest);
            var indent = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (indent < 0)
            {
                continue;
            }

            first = last < 0 ? number : first;
            last = number;
            commonIndent = number == 0 ? commonIndent : Math.Min(commonIndent, indent);
        }
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> rest)
    {
        var length = rest.IndexOfAny((byte)'\r', (byte)'\n');
        if (length < 0)
        {
            var all = rest;
            rest = [];
            return all;
        }

        var line = rest[..length];
        rest = rest[(length + (rest[length..].StartsWith("\r\n"u8) ? 2 : 1))..];
        return line;
    }

    private static int Unescape(ReadOnlySpan<byte> line, Span<byte> target)
    {
        var written = 0;
        for (var escape = line.IndexOf("\\\"\"\""u8); escape >= 0; escape = line.IndexOf("\\\"\"\""u8))
        {
            line[..escape].CopyTo(target[written..]);
            line = line[(escape + 1)..];
            written += escape;
            // The quotes are copied at once, so that none of them is taken for the next escape.
            line[..3].CopyTo(target[written..]);
            line = line[3..];
            written += 3;
        }

        line.CopyTo(target[written..]);
        return written + line.Length;
    }
}
