using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Cleaning;

/// <summary>
/// Coverage as logits, z = logit(clip(a / n*, 0.002, 0.998)), with the variance that the standard error of the covered brings: (se / n)² / (c (1-c))² (delta method).
/// Nobody covered counts as missing unless the region never had anybody; more covered than potential workers count as everybody.
/// </summary>
internal sealed class LogitHistory
{
    private LogitHistory(int rows, int columns)
    {
        Coverage = Grid.Missing(rows, columns);
        Logits = Grid.Missing(rows, columns);
        Variance = new Grid(rows, columns);
        Spikes = new int[rows];
        AboveOne = new bool[rows];
    }

    /// <summary>Published coverage on the count of the last period; may exceed 1.</summary>
    public Grid Coverage { get; }

    /// <summary>Logits without spikes.</summary>
    public Grid Logits { get; }

    /// <summary>Variance of a logit from the standard error of its figure; zero where a source states it.</summary>
    public Grid Variance { get; }

    /// <summary>Observations taken out, by region.</summary>
    public int[] Spikes { get; }

    /// <summary>Whether more were covered than could be, by region.</summary>
    public bool[] AboveOne { get; }

    public static LogitHistory Of(Grid active, Grid errors, Grid potential, int spikeReach)
    {
        int columns = potential.Columns;
        var history = new LogitHistory(potential.Rows, columns);
        for (int region = 0; region < potential.Rows; region++)
        {
            bool anybody = false;
            for (int t = 0; t < columns; t++)
            {
                anybody |= active[region, t] > 0;
            }

            for (int t = 0; t < columns; t++)
            {
                double a = active[region, t];
                double n = potential[region, t];
                if (!double.IsFinite(a) || !(n > 0) || (a == 0 && anybody))
                {
                    continue;
                }

                double share = a / n;
                double clipped = LogitScale.Clip(share);
                history.AboveOne[region] |= share > 1;
                history.Coverage[region, t] = share;
                history.Logits[region, t] = LogitScale.Logit(clipped);
                double error = errors[region, t];
                history.Variance[region, t] = error > 0 ? Math.Pow(error / n / (clipped * (1 - clipped)), 2) : 0;
            }

            history.Spikes[region] = SpikeFilter.Remove(history.Logits.Row(region), spikeReach);
        }

        return history;
    }
}
