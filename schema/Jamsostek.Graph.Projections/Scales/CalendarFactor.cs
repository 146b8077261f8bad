using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Regression;

namespace Jamsostek.Graph.Projections.Scales;

/// <summary>
/// How much wider errors are in one calendar month than in others, by horizon: the mean |e| of targets in that month over that of all months, with 0.5 (1 + h/4) years at 1 added.
/// January and February, after contracts are renewed, are wider.
/// </summary>
internal static class CalendarFactor
{
    /// <summary>Factor by fitted horizon (rows) and season (columns).</summary>
    public static Grid Of(IReadOnlyList<HorizonRegression> regressions, TrendHistory history)
    {
        int season = history.Cadence.Season;
        var factors = new Grid(regressions.Count, season);
        for (int k = 0; k < regressions.Count; k++)
        {
            var row = factors.Row(k);
            row.Fill(1);
            if (season > 1)
            {
                Fill(regressions[k], history, row);
            }
        }

        return factors;
    }

    private static void Fill(HorizonRegression regression, TrendHistory history, Span<double> row)
    {
        var sum = new double[row.Length];
        var count = new double[row.Length];
        var years = new HashSet<int>[row.Length];
        for (int q = 0; q < years.Length; q++)
        {
            years[q] = [];
        }

        double total = 0;
        for (int s = 0; s < regression.Residuals.Length; s++)
        {
            int target = regression.Design.Places[s].Period + regression.Horizon;
            int q = history.SeasonOf(target);
            double size = Math.Abs(regression.Residuals[s]);
            sum[q] += size;
            count[q]++;
            years[q].Add(target);
            total += size;
        }

        double mean = total / Math.Max(regression.Residuals.Length, 1);
        double prior = 0.5 * (1 + (regression.Horizon / 4.0));
        for (int q = 0; q < row.Length; q++)
        {
            double own = count[q] > 0 && mean > 0 ? sum[q] / count[q] / mean : 1;
            row[q] = ((years[q].Count * own) + prior) / (years[q].Count + prior);
        }
    }
}
