using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Leaves keys out of groups: flows are added; stocks are added too, but over periods the last one's stand for all.</summary>
internal static class CellsCollapse
{
    /// <summary>Adds groups that agree in the keys that stay.</summary>
    /// <param name="scope">The scope of the query.</param>
    /// <param name="cells">The groups.</param>
    /// <param name="rows">Which of them, in order.</param>
    /// <param name="keys">The keys that stay, by key and group.</param>
    /// <param name="periods">The period of each group, where it does not stay; null where it does, or there is none.</param>
    /// <param name="lastPeriod">The last period with facts.</param>
    public static Cells To(QueryScope scope, Cells cells, ReadOnlySpan<int> rows, int[][] keys, int[]? periods, int lastPeriod)
    {
        var components = new bool[cells.Sums.Length];
        for (var i = 0; i < components.Length; i++)
        {
            components[i] = cells.Counts[i].Length > 0;
        }

        var writer = new CellsWriter(keys.Length, components, cells.ErrorSums.Length, cells.BasisFacts.Length > 0, Math.Min(rows.Length, keys.Length * 64) + 1);
        var layout = scope.Layout.Components.AsSpan();
        var lasting = scope.Facts.Cube.HasStocks ? periods : null;
        var packing = KeyPacking.Of(keys, cells.Count);
        var index = new GroupIndex(packing, cells.Count);
        Span<int> members = stackalloc int[keys.Length];
        if (keys.Length == 0)
        {
            index[0] = writer.Add(members);
        }

        var places = new int[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            // Groups come sorted: most belong to what the one before belongs to.
            places[i] = i > 0 && Agree(keys, rows[i - 1], rows[i]) ? places[i - 1] : Place(rows[i], members);
        }

        writer.Merge(places, cells, rows, layout, lasting, lastPeriod);
        return writer.ToCells();

        int Place(int row, Span<int> found)
        {
            var key = packing.Pack(keys, row);
            if (index[key] is >= 0 and var known)
            {
                return known;
            }

            for (var i = 0; i < keys.Length; i++)
            {
                found[i] = keys[i][row];
            }

            return index[key] = writer.Add(found);
        }
    }

    private static bool Agree(int[][] keys, int row, int other)
    {
        foreach (var key in keys)
        {
            if (key[row] != key[other])
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
