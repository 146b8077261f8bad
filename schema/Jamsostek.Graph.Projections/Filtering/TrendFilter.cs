namespace Jamsostek.Graph.Projections.Filtering;

/// <summary>
/// A damped local linear trend, filtered with protection against outliers. With u the innovation in its standard deviations: up to 2.5 full gain, to 4 Huber's 2.5/|u|;
/// beyond 4 the observation is passed over once, and if the next is beyond 4 on the same side, the level has shifted: the level's variance grows by the squared innovation
/// and the observation is taken. A missing observation only predicts, so half-yearly figures need nothing special.
/// </summary>
/// <remarks>
/// Kalman filter in scalars: Harvey, Forecasting, Structural Time Series Models and the Kalman Filter, 1989, chapter 3; damped slope: Gardner and McKenzie,
/// Management Science 31, 1985; bounded influence: Huber, Robust Statistics, 1981.
/// </remarks>
internal static class TrendFilter
{
    private const double FullGain = 2.5;
    private const double PassedOver = 4;

    /// <summary>Runs over one region.</summary>
    /// <param name="y">Logits without season; missing where not observed.</param>
    /// <param name="noise">Variance of each observation, in units of <paramref name="sigma" /> squared: 1 where a source states the figure.</param>
    /// <param name="sigma">Standard deviation of the region's noise; infinite for a filter without protection.</param>
    /// <param name="settings">Hyper-parameters.</param>
    /// <param name="trace">Where level, slope, innovation and its variance go.</param>
    /// <returns>The state at the end; levels are missing where nothing was observed.</returns>
    public static TrendState Run(ReadOnlySpan<double> y, ReadOnlySpan<double> noise, double sigma, in FilterSettings settings, in FilterTrace trace)
    {
        trace.Clear();
        int first = FirstObserved(y);
        if (first < 0)
        {
            return new TrendState { Level = double.NaN };
        }

        var state = new TrendState { Level = y[first], LevelVariance = 1, SlopeVariance = (10 * settings.SlopeNoise) + 1e-3 };
        if (first == 0)
        {
            state.Update(0, 1 + noise[0], 1);
        }

        trace.Keep(0, state);
        int passed = 0;
        for (int t = 1; t < y.Length; t++)
        {
            state.Predict(settings);
            if (double.IsFinite(y[t]))
            {
                double innovation = y[t] - state.Level;
                double variance = state.LevelVariance + noise[t];
                trace.Innovation[t] = innovation;
                trace.InnovationVariance[t] = variance;
                passed = Take(ref state, innovation, variance, noise[t], sigma, passed);
            }

            trace.Keep(t, state);
        }

        return state;
    }

    /// <summary>Takes an observation, or passes it over.</summary>
    /// <returns>The side of an observation that was passed over; zero where it was taken.</returns>
    private static int Take(ref TrendState state, double innovation, double variance, double noise, double sigma, int passed)
    {
        double u = Math.Abs(innovation) / (sigma * Math.Sqrt(variance));
        int side = Math.Sign(innovation);
        if (u <= PassedOver || double.IsInfinity(sigma))
        {
            state.Update(innovation, variance, u <= FullGain || double.IsInfinity(sigma) ? 1 : FullGain / u);
            return 0;
        }

        if (side != passed)
        {
            return side;
        }

        state.LevelVariance += innovation * innovation / (sigma * sigma);
        state.Update(innovation, state.LevelVariance + noise, 1);
        return 0;
    }

    private static int FirstObserved(ReadOnlySpan<double> y)
    {
        for (int t = 0; t < y.Length; t++)
        {
            if (double.IsFinite(y[t]))
            {
                return t;
            }
        }

        return -1;
    }
}
