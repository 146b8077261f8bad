namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>The value of the same month of the last year stays.</summary>
/// <remarks>Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., sections 5.2 and 5.5.</remarks>
internal sealed class SeasonalNaive : Baseline
{
    public override string Name => "seasonal naive";

    public override SeriesForecast Forecast(double[] series, int season, int steps)
    {
        if (series.Length <= season)
        {
            return new Naive().Forecast(series, season, steps);
        }

        double deviation = RootMeanSquare(Enumerable.Range(season, series.Length - season).Select(t => series[t] - series[t - season]));
        return new SeriesForecast(
            Steps(steps, h => series[series.Length - season + ((h - 1) % season)]),
            Steps(steps, h => deviation * Math.Sqrt(((h - 1) / season) + 1)));
    }
}
