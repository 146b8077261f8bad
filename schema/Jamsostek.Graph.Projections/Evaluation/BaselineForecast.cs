using Jamsostek.Graph.Projections.Evaluation.Baselines;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Forecasts of a baseline: normal on logits, or on coverage itself.</summary>
internal sealed class BaselineForecast : MethodForecast
{
    private readonly bool _isRaw;
    private readonly SeriesForecast?[] _forecasts;

    public BaselineForecast(Baseline baseline, double[]?[] logits, int season, int steps)
    {
        _isRaw = baseline.IsRaw;
        _forecasts = new SeriesForecast?[logits.Length];
        Parallel.For(0, logits.Length, Concurrency.Of(CancellationToken.None), i =>
        {
            if (logits[i] is { } series)
            {
                _forecasts[i] = baseline.Forecast(_isRaw ? [.. series.Select(LogitScale.Share)] : series, season, steps);
            }
        });
    }

    public override double Quantile(int series, int step, double level)
    {
        var forecast = _forecasts[series]!;
        double value = forecast.Middle[step] + (NormalScale.Quantile(level) * forecast.Deviation[step]);
        return _isRaw ? value : LogitScale.Share(value);
    }

    public override double Below(int series, int step, double rate)
    {
        var forecast = _forecasts[series]!;
        double target = _isRaw ? rate : rate <= 0 ? double.NegativeInfinity : rate >= 1 ? double.PositiveInfinity : LogitScale.Logit(rate);
        double deviation = Math.Max(forecast.Deviation[step], 1e-9);
        return NormalScale.Cumulative((target - forecast.Middle[step]) / deviation);
    }
}
