using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Cleaning;

/// <summary>
/// Brings earlier potential workers onto the count of the last period. Where the potential jumps and the covered do not, it was counted anew:
/// for d = ln n(t) - ln n(t-1) and da the change of ln a between the nearest observations at or after t and at or before t-1,
/// a jump is |d| over 0.025 with |da| under |d|/2. Then n*(t-1) = n(t-1) exp(sum of the jumps after t-1).
/// </summary>
/// <remarks>Splicing of index series at a change of base: ILO, Consumer Price Index Manual, 2020, chapter 9, applied to a denominator.</remarks>
internal static class Rebasing
{
    private const double LeastJump = 0.025;
    private const double MovesAlong = 0.5;
    private const int Reach = 2;

    /// <summary>The jump of each region and period; zero where there is none.</summary>
    /// <param name="potential">Potential workers without gaps.</param>
    /// <param name="active">Covered workers.</param>
    /// <param name="known">What is known of a region and period: true for a new count, false for a real change, null for nothing.</param>
    public static Grid Jumps(Grid potential, Grid active, Func<int, int, bool?> known)
    {
        var jumps = new Grid(potential.Rows, potential.Columns);
        for (int region = 0; region < potential.Rows; region++)
        {
            var n = potential.Row(region);
            var a = active.Row(region);
            for (int t = 1; t < n.Length; t++)
            {
                double d = Math.Log(n[t]) - Math.Log(n[t - 1]);
                if (double.IsFinite(d) && (known(region, t) ?? IsJump(d, a, t)))
                {
                    jumps[region, t] = d;
                }
            }
        }

        return jumps;
    }

    /// <summary>Potential workers up to a period, on the count of that period.</summary>
    /// <param name="potential">Potential workers.</param>
    /// <param name="jumps">Outcome of <see cref="Jumps" />.</param>
    /// <param name="length">Periods to keep.</param>
    public static Grid Apply(Grid potential, Grid jumps, int length)
    {
        var based = new Grid(potential.Rows, length);
        for (int region = 0; region < potential.Rows; region++)
        {
            double later = 0;
            for (int t = length - 1; t >= 0; t--)
            {
                based[region, t] = later == 0 ? potential[region, t] : potential[region, t] * Math.Exp(later);
                later += jumps[region, t];
            }
        }

        return based;
    }

    private static bool IsJump(double d, ReadOnlySpan<double> active, int t)
    {
        if (Math.Abs(d) <= LeastJump)
        {
            return false;
        }

        double after = Nearest(active, t, Math.Min(t + Reach, active.Length - 1), 1);
        double before = Nearest(active, t - 1, Math.Max(t - 1 - Reach, 0), -1);
        double change = Math.Log(after) - Math.Log(before);
        return double.IsFinite(change) && Math.Abs(change) < MovesAlong * Math.Abs(d);
    }

    private static double Nearest(ReadOnlySpan<double> values, int from, int to, int step)
    {
        for (int t = from; step > 0 ? t <= to : t >= to; t += step)
        {
            if (values[t] > 0)
            {
                return values[t];
            }
        }

        return double.NaN;
    }
}
