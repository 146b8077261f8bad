using System.Text;

namespace Jamsostek.Graph.Language.Parsing;

/// <summary>
/// Remembers names that were read before, because documents repeat the names of one schema.
/// A slot holds one name and a newer one takes its place, so memory is bounded whatever is read.
/// </summary>
internal static class Names
{
    private const int LongestKept = 40;

    private static readonly string?[] Slots = new string?[2048];

    /// <summary>The name as a string.</summary>
    /// <param name="name">ASCII.</param>
    public static string Get(ReadOnlySpan<byte> name)
    {
        if (name.Length > LongestKept)
        {
            return Encoding.ASCII.GetString(name);
        }

        // Strings are immutable and references are written whole, so a race can at worst lose an entry.
        ref var slot = ref Slots[Hash(name) & (uint)(Slots.Length - 1)];
        var kept = slot;
        if (kept is not null && Ascii.Equals(name, kept))
        {
            return kept;
        }

        return slot = Encoding.ASCII.GetString(name);
    }

    // FNV-1a; a collision costs one allocation and nothing else, so it need not resist attacks.
    private static uint Hash(ReadOnlySpan<byte> name)
    {
        var hash = 2166136261;
        foreach (var character in name)
        {
            hash = unchecked((hash ^ character) * 16777619);
        }

        return hash ^ (hash >> 15);
    }
}
