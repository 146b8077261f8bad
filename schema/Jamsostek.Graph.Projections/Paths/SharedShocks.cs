using System.Numerics;
using System.Runtime.CompilerServices;
using Jamsostek.Graph.Projections.Calibration;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Paths;

/// <summary>
/// The normal W behind every path: W(h) = sqrt(rn) N(h) + sqrt(rp) P(h) + sqrt(1 - rn - rp) I(h), for the country, the province and the region, each a running sum of independent normals over
/// sqrt(h), so that the correlation of two horizons is sqrt(h/k); and the error of an estimated level, which stays. The second half of the draws mirrors the first, so that middles carry no sampling error.
/// </summary>
/// <remarks>
/// P and I are runs of rows out of one pool of walks, each beginning at another row: in one draw no two regions have the same row, so that they are independent, and a million normals do for what would
/// take thirty million. A sum over all regions loses no more than their share of the pool's rows of its variance, 3 % for 514 regions.
/// </remarks>
internal sealed class SharedShocks
{
    private const long NationalKey = -1;
    private const long PoolKey = 1_000_000;
    private const int Starts = 1 << 14;

    /// <summary>Prime, so that starts repeat only after all of them were used.</summary>
    private const int Stride = 7919;

    private readonly int _half;
    private readonly int _regions;
    private readonly float[][] _national;
    private readonly float[][] _pool;
    private readonly double[] _nationalShare;
    private readonly double[] _provinceShare;

    public SharedShocks(CalibrationTable calibration, double[] leastNational, long seed, int draws, int steps, int regions)
    {
        (Draws, Steps, _half, _regions) = (draws, steps, draws / 2, regions);
        _national = Walks(seed, NationalKey, -1, _half, steps);
        _pool = Walks(seed, PoolKey, 1, Starts + _half, steps);
        _nationalShare = new double[steps];
        _provinceShare = new double[steps];
        for (int step = 0; step < steps; step++)
        {
            var (national, province) = calibration.Shares(step + 1);
            _nationalShare[step] = Math.Max(national, step < leastNational.Length ? leastNational[step] : 0);
            _provinceShare[step] = Math.Min(province, 0.97 - _nationalShare[step]);
        }
    }

    public int Draws { get; }

    public int Steps { get; }

    /// <summary>Writes W of a region at a step, draw by draw.</summary>
    /// <param name="region">Place of the region.</param>
    /// <param name="province">Place of its province; -1 for none, which gets a walk of its own.</param>
    /// <param name="step">The step.</param>
    /// <param name="mixture">What W is made of.</param>
    /// <param name="level">Error of the level by draw; zeros where it is exact.</param>
    /// <param name="scores">Room for the draws.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Write(int region, int province, int step, Mixture mixture, ReadOnlySpan<float> level, Span<float> scores)
    {
        var (forCountry, forProvince, forRegion, forLevel) = ((float)mixture.National, (float)mixture.Province, (float)mixture.Own, (float)mixture.Level);
        ReadOnlySpan<float> country = _national[step];
        var shared = _pool[step].AsSpan(StartOf(_regions + (province < 0 ? _regions + region : province)), _half);
        var own = _pool[step].AsSpan(StartOf(region), _half);
        var drawn = scores[.._half];
        var mirrored = scores[_half..];
        int draw = 0;
        for (; draw <= _half - Vector<float>.Count; draw += Vector<float>.Count)
        {
            var score = new Vector<float>(country[draw..]) * forCountry;
            score = Vector.FusedMultiplyAdd(new Vector<float>(shared[draw..]), new Vector<float>(forProvince), score);
            score = Vector.FusedMultiplyAdd(new Vector<float>(own[draw..]), new Vector<float>(forRegion), score);
            Vector.FusedMultiplyAdd(new Vector<float>(level[draw..]), new Vector<float>(forLevel), score).CopyTo(drawn[draw..]);
            Vector.FusedMultiplyAdd(new Vector<float>(level[(_half + draw)..]), new Vector<float>(forLevel), -score).CopyTo(mirrored[draw..]);
        }

        for (; draw < _half; draw++)
        {
            float score = MathF.FusedMultiplyAdd(own[draw], forRegion, MathF.FusedMultiplyAdd(shared[draw], forProvince, country[draw] * forCountry));
            drawn[draw] = MathF.FusedMultiplyAdd(level[draw], forLevel, score);
            mirrored[draw] = MathF.FusedMultiplyAdd(level[_half + draw], forLevel, -score);
        }
    }

    /// <summary>Shares of the variance of the model's own error at a step.</summary>
    public (double National, double Province) Shares(int step) => (_nationalShare[step], _provinceShare[step]);

    private static int StartOf(int stream) => (int)((long)stream * Stride % Starts);

    /// <summary>Random walks over sqrt(h), by step and row; a row does not depend on how many steps are asked for.</summary>
    private static float[][] Walks(long seed, long key, int keyStep, int rows, int steps)
    {
        var walks = Enumerable.Range(0, steps).Select(_ => new float[rows]).ToArray();
        Parallel.For(0, rows, row =>
        {
            var random = new RandomStream(seed, key + ((long)keyStep * row));
            double sum = 0;
            for (int step = 0; step < steps; step++)
            {
                sum += random.NextNormal();
                walks[step][row] = (float)(sum / Math.Sqrt(step + 1));
            }
        });
        return walks;
    }
}
