using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Filtering;

/// <summary>The filter run over every region.</summary>
internal sealed class FilteredTrends
{
    /// <summary>An observation with a standard error weighs at least a quarter of a stated one: a smooth estimate is still followed, and its error is added where it matters, at the end.</summary>
    private const double MostNoise = 4;

    private FilteredTrends(int rows, int columns)
    {
        (Level, Slope, Innovation, InnovationVariance) = (Grid.Missing(rows, columns), Grid.Missing(rows, columns), Grid.Missing(rows, columns), Grid.Missing(rows, columns));
        States = new TrendState[rows];
    }

    public Grid Level { get; }

    public Grid Slope { get; }

    public Grid Innovation { get; }

    public Grid InnovationVariance { get; }

    public TrendState[] States { get; }

    /// <summary>Runs the filter.</summary>
    /// <param name="y">Logits without season.</param>
    /// <param name="variance">Variance of each logit from the standard error of its figure.</param>
    /// <param name="sigma">Noise of each region.</param>
    /// <param name="settings">Hyper-parameters.</param>
    public static FilteredTrends Run(Grid y, Grid variance, double[] sigma, in FilterSettings settings)
    {
        var trends = new FilteredTrends(y.Rows, y.Columns);
        var noise = new double[y.Columns];
        for (int i = 0; i < y.Rows; i++)
        {
            for (int t = 0; t < noise.Length; t++)
            {
                noise[t] = Math.Min(1 + (variance[i, t] / (sigma[i] * sigma[i])), MostNoise);
            }

            trends.States[i] = TrendFilter.Run(y.Row(i), noise, sigma[i], settings, new FilterTrace
            {
                Level = trends.Level.Row(i),
                Slope = trends.Slope.Row(i),
                Innovation = trends.Innovation.Row(i),
                InnovationVariance = trends.InnovationVariance.Row(i),
            });
        }

        return trends;
    }

    /// <summary>Log-likelihood of the innovations under Student's t with 4 degrees of freedom, pooled over regions; the first three periods are left out.</summary>
    public double LogLikelihood(double[] sigma)
    {
        double sum = 0;
        for (int i = 0; i < Innovation.Rows; i++)
        {
            var e = Innovation.Row(i);
            var f = InnovationVariance.Row(i);
            for (int t = 3; t < e.Length; t++)
            {
                if (double.IsFinite(e[t]))
                {
                    double scale = sigma[i] * Math.Sqrt(f[t]);
                    double u = e[t] / scale;
                    sum -= Math.Log(scale) + (2.5 * Math.Log(1 + (u * u / 4)));
                }
            }
        }

        return sum;
    }
}
