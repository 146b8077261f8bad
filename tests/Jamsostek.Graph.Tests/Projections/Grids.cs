using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Tests.Projections;

/// <summary>Grids of numbers that stand in a test.</summary>
internal static class Grids
{
    public static Grid Of(params double[][] rows)
    {
        var grid = new Grid(rows.Length, rows[0].Length);
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i].CopyTo(grid.Row(i));
        }

        return grid;
    }
}
