using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Paths;

/// <summary>
/// How the error of an estimated level goes on after the last period. The estimate is a field that forgets: with m = exp(-h/memory) the error of h months ahead is v m² + d² (1 - m²), v the variance of
/// the last level and d² that of the field (Ornstein-Uhlenbeck). The country's covered workers are a random walk of the logarithm with q a month, which is q h / (1-p)² on the logit.
/// </summary>
internal readonly struct EstimateDrift
{
    /// <summary>Width, in standard deviations, at which the field's scale is brought to the logit's, towards one half: there an interval of 80 % of the one is one of the other.</summary>
    private const double Width = 1.2816;

    private readonly double _memory;
    private readonly double _variance;
    private readonly double _provinceShare;
    private readonly double _level;
    private readonly double _national;

    /// <summary>Reads what is known of the estimation.</summary>
    /// <param name="estimated">How the history came to be; null for counts.</param>
    /// <param name="region">The region.</param>
    public EstimateDrift(EstimatedHistory? estimated, RegionState region)
    {
        _level = region.LevelError * region.LevelError;
        if (estimated is not null && region.LevelError > 0)
        {
            double share = LogitScale.Share(region.Level);
            double province = estimated.ProvinceDrift * estimated.ProvinceDrift;
            double whole = province + (estimated.RegionDrift * estimated.RegionDrift);
            double logits = Logits(share, Math.Sqrt(whole));
            (_memory, _variance, _provinceShare) = (estimated.MemoryMonths, logits * logits, whole > 0 ? province / whole : 0);
            _national = estimated.NationalDrift / Math.Pow(1 - share, 2);
        }
    }

    /// <summary>Variance of the last level that is left after some months.</summary>
    public double Level(int months) => _level * Kept(months);

    /// <summary>Variance that the country adds.</summary>
    public double National(int months) => _national * months;

    /// <summary>Variance that the regions of a province have in common.</summary>
    public double Province(int months) => _provinceShare * _variance * (1 - Kept(months));

    /// <summary>Variance that the region adds.</summary>
    public double Own(int months) => (1 - _provinceShare) * _variance * (1 - Kept(months));

    private double Kept(int months) => _memory > 0 ? Math.Exp(-2 * months / _memory) : 1;

    /// <summary>A standard deviation of arcsin √share in logits.</summary>
    private static double Logits(double share, double deviation)
    {
        double angle = Math.Asin(Math.Sqrt(share <= 0.5 ? share : 1 - share));
        double moved = Math.Min(angle + (Width * deviation), Math.PI / 2 * 0.98);
        double there = Math.Pow(Math.Sin(moved), 2);
        return (LogitScale.Logit(there) - LogitScale.Logit(Math.Pow(Math.Sin(angle), 2))) / Width;
    }
}
