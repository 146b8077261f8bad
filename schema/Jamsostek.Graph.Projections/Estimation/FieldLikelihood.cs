namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// Fits the parameters of a field to its observations: largest normal likelihood with a log-normal prior of one unit about given values, searched on a grid of
/// factors of 1.05 one parameter at a time, in strides of four steps and then of one, so that the answer does not hang on the last bits.
/// </summary>
internal static class FieldLikelihood
{
    private const double Step = 1.05;
    private const int Sweeps = 40;

    public static FieldParameters Fit(FieldGeometry geometry, IReadOnlyList<FieldObservation> observations, FieldParameters centre, double intercept)
    {
        var centres = Values(centre);
        var steps = new int[centres.Length];
        var best = Score(steps);
        foreach (var stride in (int[])[4, 1])
        {
            for (var sweep = 0; sweep < Sweeps && Sweep(stride); sweep++)
            {
            }
        }

        return At(steps);

        bool Sweep(int stride)
        {
            var moved = false;
            for (var i = 0; i < steps.Length; i++)
            {
                foreach (var direction in (int[])[stride, -stride])
                {
                    steps[i] += direction;
                    var score = Score(steps);
                    if (score > best + 1e-6)
                    {
                        (best, moved) = (score, true);
                        break;
                    }

                    steps[i] -= direction;
                }
            }

            return moved;
        }

        FieldParameters At(int[] at)
        {
            var values = centres.Select((value, i) => value * Math.Pow(Step, at[i])).ToArray();
            return new FieldParameters(values[0], values[1], values[2], values[3], values[4], values[5]);
        }

        double Score(int[] at)
        {
            var penalty = at.Sum(static steps => Math.Pow(steps * Math.Log(Step), 2)) / 2;
            return LogLikelihood(new FieldCovariance(geometry, At(at), intercept), observations) - penalty;
        }
    }

    /// <summary><c>−½·ln|A| − ½·yᵀ·A⁻¹·y</c>.</summary>
    internal static double LogLikelihood(FieldCovariance covariance, IReadOnlyList<FieldObservation> observations)
    {
        var factor = new CholeskyFactor(covariance.Matrix(observations));
        var whitened = factor.Forward([.. observations.Select(static observation => observation.Value)]);
        return -0.5 * (factor.LogDeterminant + whitened.Sum(static value => value * value));
    }

    private static double[] Values(FieldParameters parameters) =>
        [parameters.Covariates, parameters.Kanwil, parameters.Province, parameters.Kabupaten, parameters.FadingMonths, parameters.Evidence];
}
