using Jamsostek.Graph.Projections.Calibration;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Paths;

/// <summary>
/// The normal W behind every path: W(h) = sqrt(rn) N(h) + sqrt(rp) P(h) + sqrt(1 - rn - rp) I(h), for the country, the province and the region, each a running sum of independent normals over
/// sqrt(h), so that the correlation of two horizons is sqrt(h/k). The second half of the draws mirrors the first, so that middles carry no sampling error.
/// </summary>
internal sealed class SharedShocks
{
    private const long NationalKey = 1;
    private const long ProvinceKey = 1_000_000;
    private const long RegionKey = 1_000_000_000;

    private readonly long _seed;
    private readonly double[] _national;
    private readonly double[][] _provinces;
    private readonly double[] _nationalShare;
    private readonly double[] _provinceShare;

    public SharedShocks(CalibrationTable calibration, double[] leastNational, long seed, int draws, int steps, int provinces)
    {
        (_seed, Draws, Steps) = (seed, draws, steps);
        _national = Draw(NationalKey);
        _provinces = [.. Enumerable.Range(0, provinces).Select(p => Draw(ProvinceKey + p))];
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

    /// <summary>Writes W of a region, draw by draw.</summary>
    /// <param name="region">Place of the region.</param>
    /// <param name="province">Place of its province; -1 for none, which gets a stream of its own.</param>
    /// <param name="scores">Draws times steps.</param>
    /// <param name="own">Room of the same size.</param>
    public void Write(int region, int province, double[] scores, double[] own)
    {
        Draw(RegionKey + region, own);
        double[] shared = province < 0 ? Draw(RegionKey + ProvinceKey + region) : _provinces[province];
        for (int step = 0; step < Steps; step++)
        {
            double national = Math.Sqrt(_nationalShare[step]);
            double provincial = Math.Sqrt(_provinceShare[step]);
            double rest = Math.Sqrt(1 - _nationalShare[step] - _provinceShare[step]);
            for (int draw = 0; draw < Draws; draw++)
            {
                int at = (draw * Steps) + step;
                scores[at] = (national * _national[at]) + (provincial * shared[at]) + (rest * own[at]);
            }
        }
    }

    private double[] Draw(long key)
    {
        var values = new double[Draws * Steps];
        Draw(key, values);
        return values;
    }

    private void Draw(long key, double[] values)
    {
        var random = new RandomStream(_seed, key);
        int half = Draws / 2;
        for (int draw = 0; draw < half; draw++)
        {
            double sum = 0;
            for (int step = 0; step < Steps; step++)
            {
                sum += random.NextNormal();
                double value = sum / Math.Sqrt(step + 1);
                values[(draw * Steps) + step] = value;
                values[((half + draw) * Steps) + step] = -value;
            }
        }
    }
}
