using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Cleaning;

/// <summary>
/// Takes out typing errors: an observation whose logit lies further than max(6 s, 0.9) from the median of the periods around it, in a run shorter than 3,
/// where s is the larger of 0.01 and the scaled median absolute deviation from those medians.
/// </summary>
/// <remarks>
/// A Hampel filter (Hampel, J. Am. Stat. Assoc. 69, 1974) with a floor of 0.9, about a factor of 2.5 in odds. It is made to catch gross errors only, because a stricter
/// one also deletes real steps.
/// </remarks>
internal static class SpikeFilter
{
    private const double Deviations = 6;
    private const double LeastSize = 0.9;
    private const double LeastSpread = 0.01;
    private const int LongestRun = 2;

    /// <summary>Sets the spikes of one region to missing.</summary>
    /// <param name="logits">Logits of one region; changed in place.</param>
    /// <param name="reach">Periods before and after that the median is of.</param>
    /// <returns>How many were taken out.</returns>
    public static int Remove(Span<double> logits, int reach)
    {
        var residuals = new double[logits.Length];
        for (int t = 0; t < logits.Length; t++)
        {
            int from = Math.Max(0, t - reach);
            int to = Math.Min(logits.Length - 1, t + reach);
            residuals[t] = logits[t] - Order.Median(logits[from..(to + 1)]);
        }

        double spread = Math.Max(Order.MadAroundZero(residuals), LeastSpread);
        double limit = Math.Max(Deviations * spread, LeastSize);
        int removed = 0;
        for (int t = 0; t < residuals.Length; t++)
        {
            int end = t;
            while (end < residuals.Length && Math.Abs(residuals[end]) > limit)
            {
                end++;
            }

            if (end > t && end - t <= LongestRun)
            {
                logits[t..end].Fill(double.NaN);
                removed += end - t;
            }

            t = end > t ? end - 1 : t;
        }

        return removed;
    }
}
