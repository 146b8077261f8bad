using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Jamsostek.Graph.Language.Execution;

/// <summary>Text that is the same in JSON: printable ASCII without quotes and backslashes. It is tested and written in one pass.</summary>
internal static class PlainText
{
    /// <summary>Writes a text if it is plain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bytes">As long as the text; whatever where it is not plain.</param>
    /// <returns>Whether it is plain.</returns>
    public static bool TryWrite(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var characters = MemoryMarshal.Cast<char, ushort>(text);
        if (characters.Length < Vector128<ushort>.Count)
        {
            return TryWriteShort(characters, bytes);
        }

        // The last vector overlaps the one before it.
        var last = characters.Length - Vector128<ushort>.Count;
        for (var at = 0; at < last; at += Vector128<ushort>.Count)
        {
            if (!TryWrite(characters, bytes, at))
            {
                return false;
            }
        }

        return TryWrite(characters, bytes, last);
    }

    private static bool TryWrite(ReadOnlySpan<ushort> characters, Span<byte> bytes, int at)
    {
        var some = Vector128.Create(characters[at..]);
        var special = Vector128.GreaterThan(some - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')))
            | Vector128.Equals(some, Vector128.Create((ushort)'"')) | Vector128.Equals(some, Vector128.Create((ushort)'\\'));
        if (special != Vector128<ushort>.Zero)
        {
            return false;
        }

        Vector128.Narrow(some, some).GetLower().CopyTo(bytes[at..]);
        return true;
    }

    private static bool TryWriteShort(ReadOnlySpan<ushort> characters, Span<byte> bytes)
    {
        for (var i = 0; i < characters.Length; i++)
        {
            var character = characters[i];
            if (character is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }

            bytes[i] = (byte)character;
        }

        return true;
    }
}
