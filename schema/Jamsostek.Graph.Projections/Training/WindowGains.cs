using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Training;

/// <summary>
/// Gains of logit level that regions ever made in windows of a given length, as quantiles: what share of all windows in history achieved a gain. The windows of all regions and starts count alike.
/// </summary>
/// <param name="Lengths">Lengths of windows, periods.</param>
/// <param name="Quantiles">By length, the gains at equal steps of probability from the least to the greatest.</param>
internal sealed record WindowGains(int[] Lengths, double[][] Quantiles)
{
    private const int Steps = 200;

    public static WindowGains Of(TrendHistory history)
    {
        int[] lengths = [.. history.Cadence.Horizons.Where(h => h < history.Length)];
        var quantiles = new double[lengths.Length][];
        for (int k = 0; k < lengths.Length; k++)
        {
            var gains = new List<double>();
            for (int i = 0; i < history.Regions; i++)
            {
                for (int t = history.FirstObserved[i]; t + lengths[k] <= history.LastObserved[i]; t++)
                {
                    gains.Add(history.Trends.Level[i, t + lengths[k]] - history.Trends.Level[i, t]);
                }
            }

            gains.Sort();
            double[] sorted = [.. gains];
            quantiles[k] = sorted.Length == 0 ? [] : [.. Enumerable.Range(0, Steps + 1).Select(q => Order.OfSorted(sorted, (double)q / Steps))];
        }

        int kept = quantiles.TakeWhile(static q => q.Length > 0).Count();
        return new WindowGains(lengths[..kept], quantiles[..kept]);
    }

    /// <summary>
    /// Share of windows that gained at least so much; null where there is no window. A span longer than any window is judged by its pace: its gain is divided as the longest window divides it.
    /// </summary>
    public double? ShareAchieving(double gain, int periods)
    {
        if (Lengths.Length == 0)
        {
            return null;
        }

        int k = 0;
        while (k < Lengths.Length - 1 && Lengths[k] < periods)
        {
            k++;
        }

        double scaled = gain * Lengths[k] / periods;
        double[] sorted = Quantiles[k];
        int below = 0;
        while (below < sorted.Length && sorted[below] < scaled)
        {
            below++;
        }

        if (below == 0)
        {
            return 1;
        }

        if (below == sorted.Length)
        {
            return 0;
        }

        double between = (scaled - sorted[below - 1]) / (sorted[below] - sorted[below - 1]);
        return 1 - ((below - 1 + between) / (sorted.Length - 1));
    }
}
