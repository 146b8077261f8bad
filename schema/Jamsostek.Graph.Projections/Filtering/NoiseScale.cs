using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Filtering;

/// <summary>
/// Noise of each region: sigma² = median(e²/f) / 0.455 over the innovations e of a filter without protection, those of the first three periods left out, and its logarithm drawn to the
/// mean over regions with weight n/(n+8) for n innovations.
/// </summary>
internal static class NoiseScale
{
    private const int Settling = 3;
    private const double PriorCount = 8;
    private const double Least = 1e-4;

    /// <summary>Standard deviation of the noise, logits, of each region.</summary>
    public static double[] Estimate(Grid y, in FilterSettings settings)
    {
        var own = new double[y.Rows];
        var count = new int[y.Rows];
        var innovation = new double[y.Columns];
        var variance = new double[y.Columns];
        var noise = new double[y.Columns];
        Array.Fill(noise, 1);
        for (int i = 0; i < y.Rows; i++)
        {
            TrendFilter.Run(y.Row(i), noise, double.PositiveInfinity, settings,
                new FilterTrace { Level = [], Slope = [], Innovation = innovation, InnovationVariance = variance });
            var squares = new List<double>();
            for (int t = Settling; t < innovation.Length; t++)
            {
                if (double.IsFinite(innovation[t]))
                {
                    squares.Add(innovation[t] * innovation[t] / variance[t]);
                }
            }

            count[i] = squares.Count;
            // A series that never moves has noise too small to be seen, not none.
            own[i] = squares.Count > 0 ? Math.Max(Math.Sqrt(Order.Median(squares.ToArray()) / Order.MedianOfSquare), Least) : double.NaN;
        }

        return Shrunk(own, count);
    }

    private static double[] Shrunk(double[] own, int[] count)
    {
        double[] known = [.. own.Where(double.IsFinite).Select(static v => Math.Log(v))];
        double pool = known.Length > 0 ? known.Average() : Math.Log(0.05);
        var shrunk = new double[own.Length];
        for (int i = 0; i < own.Length; i++)
        {
            double weight = count[i] / (count[i] + PriorCount);
            shrunk[i] = double.IsFinite(own[i]) ? Math.Exp((weight * Math.Log(own[i])) + ((1 - weight) * pool)) : Math.Exp(pool);
        }

        return shrunk;
    }
}
