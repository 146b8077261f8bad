namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Rakes covered workers to given sums, keeping every rate inside its bounds. A rate becomes <c>p = 1/(1+e^−(η + v·Σλ))</c> with one λ for each sum the cell is in: among all tables with
/// these sums it is the nearest to the given one in Kullback and Leibler's distance with weights 1/v, so that what is known well moves little. It is the logit method of
/// J.-C. Deville, C.-E. Särndal and O. Sautory, "Generalized Raking Procedures in Survey Sampling", JASA 88 (1993), with the variances as scale factors, solved as iterative
/// proportional fitting is: one sum after the other until all hold.
/// </summary>
internal static class BoundedRaking
{
    private const int Sweeps = 400;
    private const double Tolerance = 1e-4;
    private const double LeastVariance = 1e-8;

    /// <summary>Rakes.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="margins">The sums, the strongest last: where they cannot all hold, it is the last ones that do.</param>
    /// <param name="rateMargin">How far rates stay from 0 and 1.</param>
    /// <returns>The rates of the cells.</returns>
    public static double[] Rake(IReadOnlyList<RakingCell> cells, IReadOnlyList<RakingMargin> margins, double rateMargin)
    {
        var bound = Logistic.LogOdds(1 - rateMargin);
        var odds = cells.Select(cell => Math.Clamp(cell.LogOdds, -bound, bound)).ToArray();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            var worst = 0.0;
            foreach (var margin in margins)
            {
                worst = Math.Max(worst, Move(cells, margin, odds, bound));
            }

            if (worst <= Tolerance)
            {
                break;
            }
        }

        return [.. odds.Select(Logistic.Rate)];
    }

    /// <summary>Moves the cells of one sum to it.</summary>
    /// <returns>How far they were from it, workers; 0 where it is out of reach.</returns>
    private static double Move(IReadOnlyList<RakingCell> cells, RakingMargin margin, double[] odds, double bound)
    {
        var reach = 0.0;
        var eligible = 0.0;
        foreach (var c in margin.Cells)
        {
            var variance = Math.Max(cells[c].Variance, LeastVariance);
            reach = Math.Max(reach, 2 * bound / variance);
            eligible += cells[c].Eligible;
        }

        var lowest = eligible * Logistic.Rate(-bound);
        var target = Math.Clamp(margin.Covered, lowest, eligible - lowest);
        var (off, _) = Distance(0);
        if (Math.Abs(off) <= Tolerance / 10)
        {
            return Math.Abs(off);
        }

        var shift = MonotoneRoot.Find(Distance, -reach, reach, 0, Tolerance / 20);
        foreach (var c in margin.Cells)
        {
            odds[c] = Math.Clamp(odds[c] + (shift * Math.Max(cells[c].Variance, LeastVariance)), -bound, bound);
        }

        return Math.Abs(off);

        (double Value, double Slope) Distance(double shift)
        {
            double covered = 0, slope = 0;
            foreach (var c in margin.Cells)
            {
                var variance = Math.Max(cells[c].Variance, LeastVariance);
                var at = odds[c] + (shift * variance);
                var rate = Logistic.Rate(Math.Clamp(at, -bound, bound));
                covered += cells[c].Eligible * rate;
                slope += at > -bound && at < bound ? cells[c].Eligible * rate * (1 - rate) * variance : 0;
            }

            return (covered - target, Math.Max(slope, 1e-300));
        }
    }
}
