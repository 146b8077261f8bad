namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Covariance of a field between region r in month s and region q in month t:
/// <c>ι² + τ²·x_r·x_q + κ²·[same Kanwil] + (π²·[same province] + ρ²·overlap)·e^(−|s−t|/ℓ)</c>.
/// The first terms last; what provinces and kabupaten have of their own fades with time.
/// </summary>
/// <param name="geometry">Likeness of the regions.</param>
/// <param name="parameters">Standard deviations τ, κ, π, ρ and the fading time ℓ.</param>
/// <param name="intercept">Standard deviation ι of what is common to all published figures.</param>
internal sealed class FieldCovariance(FieldGeometry geometry, FieldParameters parameters, double intercept)
{
    /// <summary>Covariance between two regions of what does not fade, and of what does.</summary>
    public (double Lasting, double Fading) Between(int left, int right)
    {
        var own = (parameters.Province * parameters.Province * (geometry.IsSameProvince(left, right) ? 1 : 0))
            + (parameters.Kabupaten * parameters.Kabupaten * geometry.Overlap(left, right));
        var common = (intercept * intercept)
            + (parameters.Covariates * parameters.Covariates * geometry.Likeness(left, right))
            + (parameters.Kanwil * parameters.Kanwil * (geometry.IsSameKanwil(left, right) ? 1 : 0));
        return (common, own);
    }

    /// <summary>What of the fading part is left between two months.</summary>
    public double Fading(int left, int right) => Math.Exp(-Math.Abs(left - right) / parameters.FadingMonths);

    /// <summary>Variance of the error of an observation.</summary>
    public double Noise(FieldObservation observation) =>
        observation.Variance + (observation.IsEvidence ? parameters.Evidence * parameters.Evidence : 0) + 1e-9;

    /// <summary>Covariance matrix of observations, their errors included.</summary>
    public double[][] Matrix(IReadOnlyList<FieldObservation> observations)
    {
        var matrix = new double[observations.Count][];
        for (var i = 0; i < matrix.Length; i++)
        {
            matrix[i] = new double[i + 1];
            for (var j = 0; j <= i; j++)
            {
                var (lasting, fading) = Between(observations[i].Region, observations[j].Region);
                matrix[i][j] = lasting + (fading * Fading(observations[i].Month, observations[j].Month));
            }

            matrix[i][i] += Noise(observations[i]);
        }

        return matrix;
    }
}
