using System.Buffers;

namespace Jamsostek.Graph.Api.Filtering;

/// <summary>
/// Text without case and accents, so that <c>Sumatera</c>, <c>SUMATERA</c> and <c>Sumatéra</c> are one.
/// The tables follow the canonical decompositions of Unicode for Latin letters; the runtime's own need a culture library that this program runs without.
/// </summary>
internal static class FoldedText
{
    private const int OnStack = 256;

    // U+00C0 to U+017F: Latin-1 Supplement and Latin Extended-A.
    private const string Latin =
        "aaaaaa\u00E6ceeeeiiiidnooooo\u00D7ouuuuy\u00FE\u00DFaaaaaa\u00E6ceeeeiiiidnooooo\u00F7ouuuuy\u00FEy"
        + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\u0133\u0133jjkk\u0138llllll\u0140"
        + "\u0140llnnnnnn\u0149\u014B\u014Boooooo\u0153\u0153rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz\u017F";

    // U+1E00 to U+1EFF: Latin Extended Additional.
    private const string LatinAdditional =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
        + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
        + "wwwwwwwwwwxxxxyyzzzzzzhtwy\u1E9A\u017F\u1E9C\u1E9D\u00DF\u1E9Faaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
        + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy\u1EFB\u1EFB\u1EFD\u1EFD\u1EFF\u1EFF";

    /// <summary>The folded text.</summary>
    public static string Of(string text)
    {
        var folded = new char[text.Length];
        return new string(folded, 0, Write(text, folded));
    }

    /// <summary>Whether a text passes a test against one that is folded already.</summary>
    public static bool Test(string text, string folded, TextTest test)
    {
        char[]? rented = null;
        var buffer = text.Length <= OnStack ? stackalloc char[OnStack] : rented = ArrayPool<char>.Shared.Rent(text.Length);
        ReadOnlySpan<char> value = buffer[..Write(text, buffer)];
        var passed = test switch
        {
            TextTest.Equal => value.SequenceEqual(folded),
            TextTest.Contains => value.IndexOf(folded, StringComparison.Ordinal) >= 0,
            TextTest.StartsWith => value.StartsWith(folded, StringComparison.Ordinal),
            _ => value.EndsWith(folded, StringComparison.Ordinal),
        };
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return passed;
    }

    /// <summary>Whether a text, folded, is one of some that are folded already.</summary>
    public static bool IsIn(string text, HashSet<string> folded)
    {
        if (text.Length > OnStack)
        {
            return folded.Contains(Of(text));
        }

        Span<char> buffer = stackalloc char[OnStack];
        return folded.GetAlternateLookup<ReadOnlySpan<char>>().Contains(buffer[..Write(text, buffer)]);
    }

    /// <summary>Orders by the folded texts, and texts that fold to one by their characters.</summary>
    public static int Compare(string left, string right)
    {
        // What is equal unfolded is equal folded: many names begin with the same word.
        var common = Math.Min(left.Length, right.Length);
        for (var i = left.AsSpan().CommonPrefixLength(right); i < common; i++)
        {
            var (a, b) = (left[i], right[i]);
            if (a > '\x7F' || b > '\x7F')
            {
                var folded = string.CompareOrdinal(Of(left), Of(right));
                return folded != 0 ? folded : string.CompareOrdinal(left, right);
            }

            var difference = Fold(a) - Fold(b);
            if (difference != 0)
            {
                return difference;
            }
        }

        return left.Length != right.Length ? left.Length - right.Length : string.CompareOrdinal(left, right);
    }

    private static int Write(string text, Span<char> into)
    {
        var length = 0;
        foreach (var character in text)
        {
            // Combining accents stand behind their letter and are left out.
            if (character is < '\u0300' or > '\u036F')
            {
                into[length++] = Fold(character);
            }
        }

        return length;
    }

    private static char Fold(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        <= '\x7F' => character,
        >= '\u00C0' and <= '\u017F' => Latin[character - 0xC0],
        >= '\u1E00' and <= '\u1EFF' => LatinAdditional[character - 0x1E00],
        _ => char.ToLowerInvariant(character),
    };
}
