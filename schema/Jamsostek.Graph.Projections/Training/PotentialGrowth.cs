using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Training;

/// <summary>Growth of potential workers: half the region's own over three years, half the median of all, on the last count.</summary>
internal static class PotentialGrowth
{
    /// <summary>Growth of the logarithm a period, by region.</summary>
    public static double[] Of(TrendHistory history)
    {
        int now = history.Length - 1;
        int window = Math.Min(history.Cadence.PotentialWindow, now);
        var own = new double[history.Regions];
        for (int i = 0; i < own.Length; i++)
        {
            own[i] = window > 0 ? (Math.Log(history.Potential[i, now]) - Math.Log(history.Potential[i, now - window])) / window : 0;
        }

        double median = Order.Median(own);
        median = double.IsFinite(median) ? median : 0;
        return [.. own.Select(g => ((double.IsFinite(g) ? g : median) + median) / 2)];
    }
}
