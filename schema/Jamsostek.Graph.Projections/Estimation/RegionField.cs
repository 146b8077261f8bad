namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// A quantity over regions and months, known from few observations: the best linear prediction (simple kriging, the empirical Bayes predictor of Fay and Herriot 1979
/// with the covariance of <see cref="FieldCovariance" />). Mean <c>kᵀ·A⁻¹·y</c>, variance <c>c − kᵀ·A⁻¹·k</c>.
/// </summary>
internal sealed class RegionField
{
    private readonly FieldCovariance _covariance;
    private readonly IReadOnlyList<FieldObservation> _observations;
    private readonly CholeskyFactor _factor;
    private readonly double[] _solved;

    public RegionField(FieldCovariance covariance, IReadOnlyList<FieldObservation> observations)
    {
        _covariance = covariance;
        _observations = observations;
        _factor = new CholeskyFactor(covariance.Matrix(observations));
        _solved = _factor.Solve([.. observations.Select(static observation => observation.Value)]);
    }

    /// <summary>The field in one region and month.</summary>
    /// <returns>Mean, variance, and the variance there would be without observations.</returns>
    public FieldEstimate At(int region, int month) => At(region, [month])[0];

    /// <summary>The field in one region over months.</summary>
    public FieldEstimate[] At(int region, ReadOnlySpan<int> months)
    {
        var between = _observations.Select(observation => _covariance.Between(region, observation.Region)).ToArray();
        var (lasting, fading) = _covariance.Between(region, region);
        var estimates = new FieldEstimate[months.Length];
        var covariances = new double[_observations.Count];
        for (var m = 0; m < months.Length; m++)
        {
            var mean = 0.0;
            for (var i = 0; i < covariances.Length; i++)
            {
                covariances[i] = between[i].Lasting + (between[i].Fading == 0 ? 0 : between[i].Fading * _covariance.Fading(months[m], _observations[i].Month));
                mean += covariances[i] * _solved[i];
            }

            var known = 0.0;
            foreach (var part in _factor.Forward(covariances))
            {
                known += part * part;
            }

            estimates[m] = new FieldEstimate(mean, Math.Max(lasting + fading - known, 0), lasting + fading);
        }

        return estimates;
    }
}
