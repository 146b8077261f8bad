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
            if (rows[row].Set != rows[0].Set || !IsBefore(keys, rows[row - 1].Cell, rows[row].Cell))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBefore(int[][] keys, int cell, int other)
    {
        foreach (var members in keys)
        {
            if (members[cell] != members[other])
            {
                return Place(members[cell]) < Place(members[other]);
            }
        }

        return false;

        // Members in order, then what has none, then the others.
        static long Place(int member) => member >= 0 ? member : int.MaxValue - (long)member;
    }
}
