using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Projections.Calibration;

/// <summary>
/// Size e of a standardised error as a function of the size of a standard normal: e(|W|), W = Φ⁻¹ of a probability. Piecewise linear through the estimated levels, zero at zero, rising, and linear
/// beyond the last.
/// </summary>
internal sealed class ErrorCurve
{
    private readonly double[] _scores;
    private readonly double[] _sizes;
    private readonly double[] _widths;
    private readonly double[] _slopes;

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

        (_widths, _slopes) = (new double[_sizes.Length - 1], new double[_sizes.Length - 1]);
        for (int k = 0; k < _slopes.Length; k++)
        {
            double width = _scores[k + 1] - _scores[k];
            _widths[k] = k == _slopes.Length - 1 ? double.PositiveInfinity : width;
            _slopes[k] = (_sizes[k + 1] - _sizes[k]) / width;
        }
    }

    /// <summary>Replaces standard normals W by their deviations sign(W) sqrt((scale e(|W|))² + (error |W|)²), several at a time: e is the sum of what |W| passes of each piece, times its slope.</summary>
    /// <param name="normals">The normals; replaced.</param>
    /// <param name="scale">Scale of the model's own error.</param>
    /// <param name="error">Standard error that comes beside it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Deviate(Span<double> normals, double scale, double error)
    {
        var lanes = MemoryMarshal.Cast<double, Vector<double>>(normals);
        for (int i = 0; i < lanes.Length; i++)
        {
            var normal = lanes[i];
            var size = Vector.Abs(normal);
            var own = Vector<double>.Zero;
            for (int k = 0; k < _slopes.Length; k++)
            {
                var passed = Vector.Min(Vector.Max(size - new Vector<double>(_scores[k]), Vector<double>.Zero), new Vector<double>(_widths[k]));
                own += passed * _slopes[k];
            }

            own *= scale;
            var other = size * error;
            var deviation = Vector.SquareRoot((own * own) + (other * other));
            lanes[i] = Vector.ConditionalSelect(Vector.LessThan(normal, Vector<double>.Zero), -deviation, deviation);
        }

        foreach (ref double normal in normals[(lanes.Length * Vector<double>.Count)..])
        {
            double own = scale * At(Math.Abs(normal));
            double other = error * Math.Abs(normal);
            normal = Math.CopySign(Math.Sqrt((own * own) + (other * other)), normal);
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
