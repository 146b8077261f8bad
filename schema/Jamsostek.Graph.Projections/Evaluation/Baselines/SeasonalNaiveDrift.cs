namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>The value of the same month of the last year, and the mean yearly change on top of it.</summary>
internal sealed class SeasonalNaiveDrift : Baseline
{
    public override string Name => "seasonal naive + drift";

    public override SeriesForecast Forecast(double[] series, int season, int steps)
    {
        int changes = series.Length - season;
        if (changes < 1)
        {
            return new Drift().Forecast(series, season, steps);
        }

        double yearly = Enumerable.Range(season, changes).Average(t => series[t] - series[t - season]);
        double deviation = RootMeanSquare(Enumerable.Range(season, changes).Select(t => series[t] - series[t - season] - yearly));
        return new SeriesForecast(
            Steps(steps, h => series[series.Length - season + ((h - 1) % season)] + ((((h - 1) / season) + 1) * yearly)),
            Steps(steps, h => deviation * Math.Sqrt(((h - 1) / season) + 1)));
    }
}
