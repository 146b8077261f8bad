namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>
/// The Theta method: of the series without season, simple exponential smoothing with half the slope of a straight line as drift. The smoothing parameter has the least sum of squared one-step errors.
/// </summary>
/// <remarks>Assimakopoulos and Nikolopoulos, International Journal of Forecasting 16, 2000; as smoothing with drift: Hyndman and Billah, ibid. 19, 2003.</remarks>
internal sealed class Theta : Baseline
{
    public override string Name => "Theta";

    public override SeriesForecast Forecast(double[] series, int season, int steps)
    {
        var seasonal = new AdditiveSeason(series, season);
        double[] y = seasonal.Adjusted;
        int count = y.Length;
        double middle = (count - 1) / 2.0;
        double mean = y.Average();
        double drift = Enumerable.Range(0, count).Sum(t => (t - middle) * (y[t] - mean)) / Enumerable.Range(0, count).Sum(t => (t - middle) * (t - middle)) / 2;
        var (alpha, level, variance) = Best(y);
        double start = (1 - Math.Pow(1 - alpha, count)) / alpha;
        return new SeriesForecast(
            Steps(steps, h => level + (drift * (h - 1 + start)) + seasonal.At(h)),
            Steps(steps, h => Math.Sqrt(variance * (1 + ((h - 1) * alpha * alpha)))));
    }

    private static (double Alpha, double Level, double Variance) Best(double[] y)
    {
        var best = (Alpha: 0.5, Level: y[^1], Variance: double.PositiveInfinity);
        for (int k = 1; k <= 50; k++)
        {
            double alpha = k / 50.0;
            double level = y[0];
            double sum = 0;
            for (int t = 1; t < y.Length; t++)
            {
                double error = y[t] - level;
                sum += error * error;
                level += alpha * error;
            }

            double variance = sum / (y.Length - 1);
            if (variance < best.Variance)
            {
                best = (alpha, level, variance);
            }
        }

        return best;
    }
}
