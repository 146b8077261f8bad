namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Sorts by keys that are far smaller than their type, a byte at a time from the lowest (Knuth, The Art of Computer Programming, volume 3, section 5.2.5).</summary>
internal static class RadixSort
{
    private const int Digits = 256;

    /// <summary>Puts positions in the ascending order of their keys.</summary>
    /// <param name="keys">The key of each position.</param>
    /// <param name="last">A number that no key is above.</param>
    /// <param name="order">The positions, sorted in place; those of equal keys stay in their order.</param>
    public static void Order(ulong[] keys, ulong last, int[] order)
    {
        Span<int> starts = stackalloc int[Digits + 1];
        var (from, to) = (order, new int[order.Length]);
        for (var shift = 0; shift < 64 && last >> shift > 0; shift += 8)
        {
            starts.Clear();
            foreach (var position in from)
            {
                starts[(int)((keys[position] >> shift) & 0xFF) + 1]++;
            }

            if (starts[(int)((keys[from[0]] >> shift) & 0xFF) + 1] == from.Length)
            {
                continue;
            }

            for (var digit = 1; digit < Digits; digit++)
            {
                starts[digit] += starts[digit - 1];
            }

            foreach (var position in from)
            {
                to[starts[(int)((keys[position] >> shift) & 0xFF)]++] = position;
            }

            (from, to) = (to, from);
        }

        if (!ReferenceEquals(from, order))
        {
            from.CopyTo(order, 0);
        }
    }
}
