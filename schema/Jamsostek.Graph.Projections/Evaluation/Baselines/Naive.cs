namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>The last value stays; errors are those of a random walk.</summary>
/// <remarks>Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., sections 5.2 and 5.5.</remarks>
internal sealed class Naive : Baseline
{
    public override string Name => "naive";

    public override SeriesForecast Forecast(double[] series, int season, int steps)
    {
        double deviation = RootMeanSquare(Enumerable.Range(1, series.Length - 1).Select(t => series[t] - series[t - 1]));
        return new SeriesForecast(Steps(steps, _ => series[^1]), Steps(steps, h => deviation * Math.Sqrt(h)));
    }
}
