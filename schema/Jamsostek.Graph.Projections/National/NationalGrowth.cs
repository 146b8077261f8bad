using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Regression;

namespace Jamsostek.Graph.Projections.National;

/// <summary>
/// The growth that regions share: in each period the weighted mean of the changes of level over the regions present at both ends, changes held to ±8 robust deviations of their median, and the change of
/// their <see cref="CommonSurprise" />.
/// </summary>
internal static class NationalGrowth
{
    private const double Limit = 8;

    /// <summary>Growth of each period against the one before, logits; missing in the first and where no region is present.</summary>
    /// <param name="history">The history.</param>
    /// <param name="weights">Weights.</param>
    /// <param name="surprise">Common surprise of each period.</param>
    public static double[] Of(TrendHistory history, ObservationWeights weights, double[] surprise)
    {
        var growth = new double[history.Length];
        growth[0] = double.NaN;
        var changes = new double[history.Regions];
        for (int t = 1; t < growth.Length; t++)
        {
            for (int i = 0; i < changes.Length; i++)
            {
                changes[i] = t - 1 >= history.FirstObserved[i] && IsPresent(history, i, t)
                    ? history.Trends.Level[i, t] - history.Trends.Level[i, t - 1]
                    : double.NaN;
            }

            growth[t] = Mean(changes, i => weights[i, t]) + surprise[t] - surprise[t - 1];
        }

        return growth;
    }

    /// <summary>Whether a region has begun to report; one that stopped more than a year ago only repeats its own trend.</summary>
    public static bool IsPresent(TrendHistory history, int region, int period) =>
        period >= history.FirstObserved[region] && period <= history.LastObserved[region] + Math.Max(history.Cadence.Season, 2);

    /// <summary>Weighted mean of what is known, held to ±8 robust deviations of its median; not a number where nothing is known.</summary>
    public static double Mean(double[] changes, Func<int, double> weight)
    {
        double median = Order.Median(changes);
        double spread = Order.MadAroundZero([.. changes.Select(v => v - median)]);
        double sum = 0;
        double total = 0;
        for (int i = 0; i < changes.Length; i++)
        {
            if (double.IsFinite(changes[i]))
            {
                double held = spread > 0 ? Math.Clamp(changes[i], median - (Limit * spread), median + (Limit * spread)) : changes[i];
                sum += weight(i) * held;
                total += weight(i);
            }
        }

        return total > 0 ? sum / total : double.NaN;
    }
}
