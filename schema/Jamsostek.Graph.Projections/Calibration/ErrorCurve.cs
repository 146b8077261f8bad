namespace Jamsostek.Graph.Projections.Calibration;

/// <summary>
/// Size e of a standardised error as a function of the size of a standard normal: e(|W|), W = Φ⁻¹ of a probability. Piecewise linear through the estimated levels, zero at zero, rising, and linear
/// beyond the last.
/// </summary>
internal sealed class ErrorCurve
{
    private readonly double[] _scores;
    private readonly double[] _sizes;

    /// <summary>Makes a curve.</summary>
    /// <param name="sizes">Sizes at <see cref="ErrorLevels.Estimated" />.</param>
    public ErrorCurve(IReadOnlyList<double> sizes)
    {
        _scores = [.. ErrorLevels.Scores];
        _sizes = [.. sizes.Append(sizes[^1] * ErrorLevels.TailRatio)];
        _sizes[0] = 0;
        for (int k = 1; k < _sizes.Length; k++)
        {
            // Rising strictly, so that every size has one score.
            _sizes[k] = Math.Max(_sizes[k], _sizes[k - 1] + 1e-9);
        }
    }

    /// <summary>Size at a score of zero or more.</summary>
    public double At(double score)
    {
        int k = Place(_scores, score);
        return _sizes[k] + ((_sizes[k + 1] - _sizes[k]) * (score - _scores[k]) / (_scores[k + 1] - _scores[k]));
    }

    /// <summary>Score of a size of zero or more: the inverse of <see cref="At" />.</summary>
    public double ScoreOf(double size)
    {
        int k = Place(_sizes, size);
        return _scores[k] + ((_scores[k + 1] - _scores[k]) * (size - _sizes[k]) / (_sizes[k + 1] - _sizes[k]));
    }

    private static int Place(double[] nodes, double value)
    {
        int k = 0;
        while (k + 2 < nodes.Length && nodes[k + 1] <= value)
        {
            k++;
        }

        return k;
    }
}
