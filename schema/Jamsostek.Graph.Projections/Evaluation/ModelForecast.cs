namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Forecasts of the model.</summary>
internal sealed class ModelForecast(Projection projection) : MethodForecast
{
    public override double Quantile(int series, int step, double level) => projection.All[series].Quantile(step, level);

    public override double Below(int series, int step, double rate) => projection.All[series].ProbabilityBelow(step, rate);
}
