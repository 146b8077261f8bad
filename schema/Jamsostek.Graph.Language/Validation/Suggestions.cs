namespace Jamsostek.Graph.Language.Validation;

/// <summary>Finds the names that a misspelt one was perhaps meant to be.</summary>
internal static class Suggestions
{
    /// <summary>The known names near enough to a misspelt one, the nearest first, then in alphabetical order.</summary>
    public static IReadOnlyList<string> For(string misspelt, IEnumerable<string> known)
    {
        // Two fifths of the letters may be wrong, and one more, so that one-letter names have suggestions too.
        var most = (misspelt.Length * 2 / 5) + 1;
        var near = new List<(int Distance, string Name)>();
        foreach (var name in known)
        {
            if (Math.Abs(name.Length - misspelt.Length) <= most && Distance(misspelt, name) is var distance && distance <= most)
            {
                near.Add((distance, name));
            }
        }

        near.Sort(static (a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : string.CompareOrdinal(a.Name, b.Name));
        return [.. near.Select(static candidate => candidate.Name)];
    }

    /// <summary>
    /// The optimal string alignment distance without regard to case: how many letters must be inserted, left out, replaced or swapped with
    /// their neighbour. Names that differ in case alone are at distance 1.
    /// Source: Damerau, "A technique for computer detection and correction of spelling errors", Communications of the ACM 7(3), 1964.
    /// </summary>
    public static int Distance(string a, string b)
    {
        if (string.Equals(a, b, StringComparison.Ordinal))
        {
            return 0;
        }

        if (string.Equals(a, b, StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = last[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1);
                var cell = Math.Min(replaced, Math.Min(last[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                {
                    cell = Math.Min(cell, beforeLast[j - 2] + 1);
                }

                current[j] = cell;
            }

            (beforeLast, last, current) = (last, current, beforeLast);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
