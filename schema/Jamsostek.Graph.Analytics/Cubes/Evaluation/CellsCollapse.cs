using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Leaves keys out of groups: flows are added; stocks are added too, but over periods the last one's stand for all.</summary>
internal static class CellsCollapse
{
    /// <summary>Adds groups that agree in the keys that stay.</summary>
    /// <param name="scope">The scope of the query.</param>
    /// <param name="cells">The groups.</param>
    /// <param name="chosen">Which of them, in order; null for all.</param>
    /// <param name="keys">The keys that stay, by key and group.</param>
    /// <param name="periods">The period of each group, where it does not stay; null where it does, or there is none.</param>
    /// <param name="lastPeriod">The last period with facts.</param>
    public static Cells To(QueryScope scope, Cells cells, int[]? chosen, int[][] keys, int[]? periods, int lastPeriod)
    {
        var components = new bool[cells.Sums.Length];
        for (var i = 0; i < components.Length; i++)
        {
            components[i] = cells.Counts[i].Length > 0;
        }

        var count = chosen?.Length ?? cells.Count;
        ReadOnlySpan<int> rows = count == cells.Count ? [] : chosen;
        var starts = KeyRuns.Starts(keys, rows, count);
        var isSorted = IsSorted(keys, rows, starts);
        var writer = new CellsWriter(
            keys.Length, components, cells.ErrorSums.Length, cells.BasisFacts.Length > 0, (isSorted ? starts.Count : Math.Min(count, keys.Length * 64)) + 1);
        var packing = isSorted ? null : KeyPacking.Of(keys, cells.Count);
        var index = packing is null ? null : new GroupIndex(packing, cells.Count);
        Span<int> members = stackalloc int[keys.Length];
        var runs = new CellRun[starts.Count];
        for (var run = 0; run < runs.Length; run++)
        {
            var end = run + 1 < runs.Length ? starts[run + 1] : count;
            runs[run] = new CellRun(Place(Row(rows, starts[run]), members), starts[run], end - starts[run]);
        }

        if (keys.Length == 0 && writer.Count == 0)
        {
            writer.Add(members);
        }

        writer.Merge(runs, cells, rows, scope.Layout.Components.AsSpan(), scope.Facts.Cube.HasStocks ? periods : null, lastPeriod);
        return writer.ToCells();

        int Place(int row, Span<int> found)
        {
            var key = packing?.Pack(keys, row) ?? 0;
            if (index is not null && index[key] is >= 0 and var known)
            {
                return known;
            }

            for (var i = 0; i < keys.Length; i++)
            {
                found[i] = keys[i][row];
            }

            var place = writer.Add(found);
            if (index is not null)
            {
                index[key] = place;
            }

            return place;
        }
    }

    private static int Row(ReadOnlySpan<int> rows, int place) => rows.IsEmpty ? place : rows[place];

    /// <summary>Whether the keys of each run are above those of the run before, so that no two runs have the same.</summary>
    private static bool IsSorted(int[][] keys, ReadOnlySpan<int> rows, List<int> starts)
    {
        for (var run = 1; run < starts.Count; run++)
        {
            var (before, now) = (Row(rows, starts[run - 1]), Row(rows, starts[run]));
            var key = 0;
            while (keys[key][before] == keys[key][now])
            {
                key++;
            }

            if (keys[key][before] > keys[key][now])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Every group.</summary>
    public static int[] All(Cells cells)
    {
        var rows = new int[cells.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = row;
        }

        return rows;
    }
}
