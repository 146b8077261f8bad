namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>A straight line by least squares through the logits, of all history or of its last two years: logistic growth. Its errors are those of prediction from a regression.</summary>
/// <param name="years">How many years the line goes through; null for all. Never fewer than five periods.</param>
internal sealed class LogitLine(int? years) : Baseline
{
    private const int Fewest = 5;

    public override string Name => years is null ? "logit line" : "logit line, 2 years";

    public override SeriesForecast Forecast(double[] series, int season, int steps)
    {
        series = years is { } last && series.Length > Math.Max(Fewest, last * season) ? series[^Math.Max(Fewest, last * season)..] : series;
        int count = series.Length;
        double middle = (count - 1) / 2.0;
        double mean = series.Average();
        double spread = Enumerable.Range(0, count).Sum(t => (t - middle) * (t - middle));
        double slope = Enumerable.Range(0, count).Sum(t => (t - middle) * (series[t] - mean)) / spread;
        double variance = Enumerable.Range(0, count).Sum(t => Math.Pow(series[t] - mean - (slope * (t - middle)), 2)) / Math.Max(1, count - 2);
        return new SeriesForecast(
            Steps(steps, h => mean + (slope * (count - 1 + h - middle))),
            Steps(steps, h => Math.Sqrt(variance * (1 + (1.0 / count) + (Math.Pow(count - 1 + h - middle, 2) / spread)))));
    }
}
