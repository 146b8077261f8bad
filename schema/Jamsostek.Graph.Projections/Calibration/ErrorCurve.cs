using System.Numerics;
using System.Runtime.CompilerServices;

namespace Jamsostek.Graph.Projections.Calibration;

/// <summary>
/// Size e of a standardised error as a function of the size of a standard normal: e(|W|), W = Φ⁻¹ of a probability. Piecewise linear through the estimated levels, zero at zero, rising, and linear
/// beyond the last.
/// </summary>
internal sealed class ErrorCurve
{
    private readonly double[] _scores;
    private readonly double[] _sizes;
    private readonly Bend[] _bends;
    private readonly Vector<float> _start;

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

        _bends = new Bend[_sizes.Length - 1];
        double start = 0;
        double before = 0;
        for (int k = 0; k < _bends.Length; k++)
        {
            double slope = (_sizes[k + 1] - _sizes[k]) / (_scores[k + 1] - _scores[k]);
            _bends[k] = new Bend(new Vector<float>((float)_scores[k]), new Vector<float>((float)(slope - before)));
            start -= _scores[k] * (slope - before);
            before = slope;
        }

        _start = new Vector<float>((float)start);
    }

    /// <summary>
    /// Replaces standard normals W by their deviations sign(W) sqrt((scale e(|W|))² + (error |W|)²). With e's slope changing by b at each score z, e(|W|) = Σ b max(|W|, z) - Σ b z: as many operations for
    /// every normal, whichever piece it falls on.
    /// </summary>
    /// <param name="normals">The normals; replaced.</param>
    /// <param name="scale">Scale of the model's own error.</param>
    /// <param name="error">Standard error that comes beside it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Deviate(Span<Vector<float>> normals, float scale, float error)
    {
        // Four at a time, so that a bend that was loaded serves four and no sum waits for the one before.
        int i = 0;
        for (; i + 3 < normals.Length; i += 4)
        {
            var (first, second, third, fourth) = (Vector.Abs(normals[i]), Vector.Abs(normals[i + 1]), Vector.Abs(normals[i + 2]), Vector.Abs(normals[i + 3]));
            var (size1, size2, size3, size4) = (_start, _start, _start, _start);
            foreach (ref readonly var bend in _bends.AsSpan())
            {
                size1 = bend.AddTo(size1, first);
                size2 = bend.AddTo(size2, second);
                size3 = bend.AddTo(size3, third);
                size4 = bend.AddTo(size4, fourth);
            }

            normals[i] = Deviation(size1 * scale, first * error, normals[i]);
            normals[i + 1] = Deviation(size2 * scale, second * error, normals[i + 1]);
            normals[i + 2] = Deviation(size3 * scale, third * error, normals[i + 2]);
            normals[i + 3] = Deviation(size4 * scale, fourth * error, normals[i + 3]);
        }

        for (; i < normals.Length; i++)
        {
            var score = Vector.Abs(normals[i]);
            var size = _start;
            foreach (ref readonly var bend in _bends.AsSpan())
            {
                size = bend.AddTo(size, score);
            }

            normals[i] = Deviation(size * scale, score * error, normals[i]);
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<float> Deviation(Vector<float> own, Vector<float> other, Vector<float> normal) => Vector.CopySign(Vector.SquareRoot((own * own) + (other * other)), normal);

    private static int Place(double[] nodes, double value)
    {
        int k = 0;
        while (k + 2 < nodes.Length && nodes[k + 1] <= value)
        {
            k++;
        }

        return k;
    }

    /// <summary>A score at which the slope of the curve changes, and by how much.</summary>
    private readonly record struct Bend(Vector<float> Score, Vector<float> Slope)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector<float> AddTo(Vector<float> size, Vector<float> score) => Vector.FusedMultiplyAdd(Vector.MaxNative(score, Score), Slope, size);
    }
}
