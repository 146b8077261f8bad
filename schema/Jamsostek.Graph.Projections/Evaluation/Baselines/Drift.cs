namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>A straight line through the first and the last value goes on.</summary>
/// <remarks>Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., sections 5.2 and 5.5.</remarks>
internal sealed class Drift : Baseline
{
    public override string Name => "drift";

    public override SeriesForecast Forecast(double[] series, int season, int steps)
    {
        int changes = series.Length - 1;
        double slope = (series[^1] - series[0]) / changes;
        double deviation = RootMeanSquare(Enumerable.Range(1, changes).Select(t => series[t] - series[t - 1] - slope));
        return new SeriesForecast(Steps(steps, h => series[^1] + (h * slope)), Steps(steps, h => deviation * Math.Sqrt(h * (1 + ((double)h / changes)))));
    }
}
