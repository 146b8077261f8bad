namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Sorts what consists of few runs that are sorted already, by merging them (Knuth, The Art of Computer Programming, volume 3, section 5.2.4).</summary>
internal static class RunMerge
{
    /// <summary>How many runs are merged at most: more are sorted faster as if they were none.</summary>
    public const int Most = 8;

    /// <summary>Where sorted runs begin. No more are looked for than one more than <see cref="Most" />.</summary>
    public static List<int> Starts(ulong[] column)
    {
        var starts = new List<int>(Most + 1);
        for (var row = 0; row < column.Length && starts.Count <= Most; row++)
        {
            if (row == 0 || column[row] < column[row - 1])
            {
                starts.Add(row);
            }
        }

        return starts;
    }

    /// <summary>Merges the runs, each of which gives as many rows at once as the others let it.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="column">The number that each is sorted by.</param>
    /// <param name="starts">Where the runs begin.</param>
    public static RowRef[] Of(RowRef[] rows, ulong[] column, List<int> starts)
    {
        var merged = new RowRef[rows.Length];
        int[] heads = [.. starts];
        for (var next = 0; next < merged.Length;)
        {
            var (first, least, limit) = (-1, ulong.MaxValue, ulong.MaxValue);
            for (var run = 0; run < heads.Length; run++)
            {
                if (heads[run] == End(run))
                {
                    continue;
                }

                var head = column[heads[run]];
                (first, least, limit) = first < 0 ? (run, head, limit) : head < least ? (run, head, Math.Min(limit, least)) : (first, least, Math.Min(limit, head));
            }

            var (row, end) = (heads[first], End(first));
            do
            {
                merged[next++] = rows[row++];
            }
            while (row < end && column[row] < limit);

            heads[first] = row;
        }

        return merged;

        int End(int run) => run + 1 < starts.Count ? starts[run + 1] : rows.Length;
    }
}
