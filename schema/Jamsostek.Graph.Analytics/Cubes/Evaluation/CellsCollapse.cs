using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Leaves keys out of groups: flows are added; stocks are added too, but over periods the last one's stand for all.</summary>
internal static class CellsCollapse
{
    /// <summary>Adds groups that agree in the keys that stay.</summary>
    /// <param name="facts">The cube.</param>
    /// <param name="cells">The groups.</param>
    /// <param name="rows">Which of them, in order.</param>
    /// <param name="kept">Which keys stay.</param>
    /// <param name="period">Which key is the period; -1 where none is.</param>
    /// <param name="lastPeriod">The last period with facts.</param>
    /// <param name="member">What stands for a key of a group; the member itself where null.</param>
    public static Cells To(CubeFacts facts, Cells cells, ReadOnlySpan<int> rows, ReadOnlySpan<int> kept, int period, int lastPeriod, Func<int, int, int>? member = null)
    {
        Span<bool> components = stackalloc bool[cells.Sums.Length];
        for (var i = 0; i < components.Length; i++)
        {
            components[i] = cells.Counts[i].Length > 0;
        }

        var writer = new CellsWriter(kept.Length, components, cells.ErrorSums.Length, cells.BasisFacts.Length > 0, kept.IsEmpty ? 1 : 16);
        var layout = facts.Layout.Components.AsSpan();
        var isPeriodLeft = period >= 0 && !kept.Contains(period) && facts.Cube.HasStocks;
        var packing = KeyPacking.Of(cells, kept);
        var places = new Dictionary<UInt128, int>();
        Span<int> keys = stackalloc int[kept.Length];
        if (kept.IsEmpty)
        {
            places.Add(0, writer.Add(keys));
        }

        foreach (var row in rows)
        {
            UInt128 key = 0;
            for (var i = 0; i < kept.Length; i++)
            {
                keys[i] = member is null ? cells.Keys[kept[i]][row] : member(kept[i], row);
                key = packing.Add(key, i, keys[i]);
            }

            if (!places.TryGetValue(key, out var place))
            {
                places.Add(key, place = writer.Add(keys));
            }

            writer.Merge(place, cells, row, layout, !isPeriodLeft || cells.Keys[period][row] == lastPeriod);
        }

        return writer.ToCells();
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
