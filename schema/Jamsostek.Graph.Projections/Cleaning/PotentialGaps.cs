using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Cleaning;

/// <summary>Fills gaps in potential workers, which are published less often than the covered: the last known number holds until there is another, the first before it.</summary>
internal static class PotentialGaps
{
    public static Grid Fill(Grid potential)
    {
        var filled = Grid.Missing(potential.Rows, potential.Columns);
        for (int region = 0; region < potential.Rows; region++)
        {
            var from = potential.Row(region);
            var to = filled.Row(region);
            double last = double.NaN;
            foreach (double value in from)
            {
                if (double.IsFinite(value))
                {
                    last = value;
                    break;
                }
            }

            for (int t = 0; t < from.Length; t++)
            {
                last = double.IsFinite(from[t]) ? from[t] : last;
                to[t] = last;
            }
        }

        return filled;
    }
}
