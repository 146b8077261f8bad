namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Forecasts of one method at one origin, for every series.</summary>
internal abstract class MethodForecast
{
    /// <summary>Quantile of coverage.</summary>
    public abstract double Quantile(int series, int step, double level);

    /// <summary>Probability that coverage lies below a rate.</summary>
    public abstract double Below(int series, int step, double rate);
}
