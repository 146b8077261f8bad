namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>
/// Exponential smoothing with additive errors of the series without season: without trend, with a trend, with a damped trend; parameters on a grid by the sum of squared one-step errors,
/// the form by the corrected information criterion.
/// </summary>
/// <remarks>Hyndman, Koehler, Ord and Snyder, Forecasting with Exponential Smoothing, 2008, chapters 2 and 6 (variances of class 1).</remarks>
internal sealed class ExponentialSmoothing : Baseline
{
    private static readonly double[] Betas = [0.02, 0.05, 0.1, 0.2, 0.4];
    private static readonly double[] Dampings = [0.8, 0.9, 0.95, 0.98];

    public override string Name => "ETS";

    public override SeriesForecast Forecast(double[] series, int season, int steps)
    {
        var seasonal = new AdditiveSeason(series, season);
        var candidates = new List<(double Alpha, double Beta, double Phi, int Parameters)>();
        for (int k = 1; k <= 10; k++)
        {
            double alpha = k / 10.0;
            candidates.Add((alpha, 0, 0, 2));
            foreach (double beta in Betas)
            {
                candidates.Add((alpha, beta * alpha, 1, 4));
                candidates.AddRange(Dampings.Select(phi => (alpha, beta * alpha, phi, 5)));
            }
        }

        var fits = candidates.Select(c => (Candidate: c, Fit: Run(seasonal.Adjusted, c.Alpha, c.Beta, c.Phi))).ToList();
        int count = series.Length - 1;
        var (best, fit) = fits.MinBy(f => Criterion(f.Fit.Variance, count, f.Candidate.Parameters));
        return new SeriesForecast(
            Steps(steps, h => fit.Level + (Sum(best.Phi, h) * fit.Slope) + seasonal.At(h)),
            Steps(steps, h => Math.Sqrt(fit.Variance * (1 + Enumerable.Range(1, h - 1).Sum(j => Math.Pow(best.Alpha + (best.Beta * Sum(best.Phi, j)), 2))))));
    }

    private static double Criterion(double variance, int count, int parameters)
    {
        double correction = count > parameters + 1 ? 2.0 * parameters * (parameters + 1) / (count - parameters - 1) : 1e6;
        return (count * Math.Log(Math.Max(variance, 1e-12))) + (2 * parameters) + correction;
    }

    /// <summary>phi + phi² + ... + phi^h.</summary>
    private static double Sum(double phi, int h)
    {
        double sum = 0;
        double power = 1;
        for (int j = 0; j < h; j++)
        {
            power *= phi;
            sum += power;
        }

        return sum;
    }

    private static (double Level, double Slope, double Variance) Run(double[] y, double alpha, double beta, double phi)
    {
        double level = y[0];
        int early = Math.Min(y.Length - 1, 6);
        double slope = phi == 0 ? 0 : (y[early] - y[0]) / early;
        double sum = 0;
        for (int t = 1; t < y.Length; t++)
        {
            double expected = level + (phi * slope);
            double error = y[t] - expected;
            sum += error * error;
            level = expected + (alpha * error);
            slope = (phi * slope) + (beta * error);
        }

        return (level, slope, sum / (y.Length - 1));
    }
}
