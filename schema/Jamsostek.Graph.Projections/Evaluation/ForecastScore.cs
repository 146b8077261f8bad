namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Scores of one forecast, percentage points.</summary>
internal readonly record struct ForecastScore(double Absolute, double AbsoluteConstant, double Scaled, double Pinball, bool Inside80, bool Inside95, double Width80)
{
    /// <summary>The quantiles that the pinball loss is the mean over.</summary>
    public static IReadOnlyList<double> Levels { get; } =
        [0.005, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.975, 0.995];

    /// <summary>Scores a forecast.</summary>
    /// <param name="quantiles">Its quantiles at <see cref="Levels" />.</param>
    /// <param name="published">What came.</param>
    /// <param name="constant">What came, on the origin's count of potential workers.</param>
    /// <param name="yearlyChange">Mean yearly change of the series.</param>
    /// <remarks>Pinball loss: Koenker and Bassett, Econometrica 46, 1978; twice its mean as the ranked probability score: Gneiting and Ranjan, J. Bus. Econ. Stat. 29, 2011.</remarks>
    public static ForecastScore Of(ReadOnlySpan<double> quantiles, double published, double constant, double yearlyChange)
    {
        double pinball = 0;
        for (int k = 0; k < quantiles.Length; k++)
        {
            double over = published - quantiles[k];
            pinball += over >= 0 ? Levels[k] * over : (Levels[k] - 1) * over;
        }

        double middle = quantiles[11];
        double error = Math.Abs(published - middle);
        return new ForecastScore(
            100 * error,
            100 * Math.Abs(constant - middle),
            yearlyChange > 0 ? error / yearlyChange : double.NaN,
            200 * pinball / quantiles.Length,
            published >= quantiles[3] && published <= quantiles[19],
            published >= quantiles[1] && published <= quantiles[21],
            100 * (quantiles[19] - quantiles[3]));
    }
}
