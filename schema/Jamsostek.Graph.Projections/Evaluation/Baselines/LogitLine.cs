namespace Jamsostek.Graph.Projections.Evaluation.Baselines;

/// <summary>A straight line by least squares through all logits: logistic growth. Its errors are those of prediction from a regression.</summary>
internal sealed class LogitLine : Baseline
{
    public override string Name => "logit line";

    public override SeriesForecast Forecast(double[] series, int season, int steps)
    {
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
