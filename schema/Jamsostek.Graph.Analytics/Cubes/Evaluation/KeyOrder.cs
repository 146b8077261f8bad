namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>The order of groups by their keys, in which they come from a scan.</summary>
internal static class KeyOrder
{
    /// <summary>Whether rows are of one kind and stand by their keys: groups come sorted, so that the rows of most answers do.</summary>
    public static bool IsOf(RowTable table)
    {
        var rows = table.Rows;
        var keys = rows.Length > 1 ? table.SetOf(0).Cells.Keys : [];
        for (var row = 1; row < rows.Length; row++)
        {
            if (rows[row].Set != rows[0].Set || Change(keys, rows[row - 1].Cell, rows[row].Cell) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first key in which a group differs from the one before it.</summary>
    /// <param name="keys">By key and group.</param>
    /// <param name="before">The one before.</param>
    /// <param name="cell">The group.</param>
    /// <returns>Its place; -1 where the group does not stand after the other by their keys.</returns>
    public static int Change(ReadOnlySpan<int[]> keys, int before, int cell)
    {
        for (var key = 0; key < keys.Length; key++)
        {
            var (left, right) = (keys[key][before], keys[key][cell]);
            if (left != right)
            {
                return Place(left) < Place(right) ? key : -1;
            }
        }

        return -1;

        // Members in order, then what has none, then the others.
        static long Place(int member) => member >= 0 ? member : int.MaxValue - (long)member;
    }
}
