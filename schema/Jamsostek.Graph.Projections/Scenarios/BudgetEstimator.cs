using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Regression;

namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>
/// The delivery rate of budgets: the change of covered workers in the periods in which a yearly budget changes, on the change of the workers it pays for, both as shares of potential workers and
/// less the mean of their period; slope by least squares with Huber weights, standard error by clusters of provinces.
/// </summary>
/// <remarks>Cluster-robust variance: Liang and Zeger, Biometrika 73, 1986.</remarks>
internal static class BudgetEstimator
{
    private const int LeastChanges = 30;
    private const double LeastSize = 0.0005;
    private const double HuberLimit = 2;
    private const int Reach = 2;
    private const int Passes = 3;

    /// <summary>Estimates the rate; <see cref="BudgetDelivery.Assumed" /> where fewer than thirty budgets changed.</summary>
    public static BudgetDelivery Of(TrendHistory history)
    {
        var samples = new List<(double Funded, double Response, int Province)>();
        int changes = 0;
        for (int t = 1; t < history.Length; t++)
        {
            var cells = Cells(history, t);
            if (cells.Count(static c => Math.Abs(c.Funded) > LeastSize) is var changed && changed == 0)
            {
                continue;
            }

            changes += changed;
            double funded = cells.Average(static c => c.Funded);
            double response = cells.Average(static c => c.Response);
            samples.AddRange(cells.Select(c => (c.Funded - funded, c.Response - response, c.Province)));
        }

        return changes < LeastChanges ? BudgetDelivery.Assumed : Slope(samples, changes);
    }

    private static List<(double Funded, double Response, int Province)> Cells(TrendHistory history, int period)
    {
        var cells = new List<(double, double, int)>();
        var budget = history.Panel.BudgetGrid;
        for (int i = 0; i < history.Regions; i++)
        {
            double funded = FundedHeads.Of(budget[i, period] - budget[i, period - 1]) / history.Potential[i, period];
            double before = Nearest(history, i, period - 1, -1);
            double after = Nearest(history, i, period, 1);
            double response = (after - before) / history.Potential[i, period];
            if (double.IsFinite(funded) && double.IsFinite(response))
            {
                cells.Add((funded, response, history.Panel.ParentIndex[i]));
            }
        }

        return cells;
    }

    /// <summary>Covered workers of the nearest period with a figure that is no typing error, without season.</summary>
    private static double Nearest(TrendHistory history, int region, int from, int step)
    {
        for (int k = 0; k <= Reach; k++)
        {
            int t = from + (k * step);
            if (t >= 0 && t < history.Length && double.IsFinite(history.Adjusted[region, t]))
            {
                return LogitScale.Share(history.Adjusted[region, t]) * history.Potential[region, t];
            }
        }

        return double.NaN;
    }

    private static BudgetDelivery Slope(List<(double Funded, double Response, int Province)> samples, int changes)
    {
        var weights = new double[samples.Count];
        Array.Fill(weights, 1);
        double slope = 0;
        double spread = 0;
        for (int pass = 0; pass < Passes; pass++)
        {
            spread = 0;
            double cross = 0;
            for (int s = 0; s < weights.Length; s++)
            {
                spread += weights[s] * samples[s].Funded * samples[s].Funded;
                cross += weights[s] * samples[s].Funded * samples[s].Response;
            }

            if (spread <= 0)
            {
                return BudgetDelivery.Assumed;
            }

            slope = cross / spread;
            double[] residuals = [.. samples.Select(s => s.Response - (slope * s.Funded))];
            double limit = HuberLimit * Order.MadAroundZero(residuals);
            for (int s = 0; s < weights.Length; s++)
            {
                weights[s] = limit <= 0 || Math.Abs(residuals[s]) <= limit ? 1 : limit / Math.Abs(residuals[s]);
            }
        }

        double variance = samples.Select((s, k) => (s.Province, Score: weights[k] * s.Funded * (s.Response - (slope * s.Funded))))
            .GroupBy(static s => s.Province).Sum(static g => Math.Pow(g.Sum(static s => s.Score), 2));
        return new BudgetDelivery(Math.Clamp(slope, 0, 1.5), Math.Sqrt(variance) / spread, changes);
    }
}
