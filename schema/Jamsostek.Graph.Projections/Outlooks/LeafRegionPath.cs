using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Paths;

namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>The path of a region at the lowest level: its quantiles and probabilities are exact, its draws are made when they are asked for.</summary>
internal sealed class LeafRegionPath : RegionPath
{
    private readonly int _place;
    private readonly LeafPath _path;

    public LeafRegionPath(Projection projection, int place)
        : base(projection, projection.Source.Leaves[place].Region.Code, ParentOf(projection, place), PathLevel.Region)
        => (_place, _path) = (place, projection.Source.Leaves[place]);

    public override bool IsProjected => _path.Region.Potential is not null;

    public override RegionFlags Flags => _path.Region.Flags;

    public override double? LastCoverage => _path.Region.LastCoverage;

    public override double? LastActive => _path.Region.LastActive;

    public override double? RecentPerMonth => _path.Region.RecentPace;

    public override double EstimatedShare => _path.Region.EstimatedShare;

    public int Place => _place;

    public LeafPath Path => _path;

    public override double Potential(int step) => _path.Potential[step];

    public override double Quantile(int step, double level) => _path.Quantile(step, level);

    public override double ProbabilityBelow(int step, double rate) => _path.Below(step, rate);

    public override Evidence EvidenceAt(int step)
        => (Flags & (RegionFlags.NoHistory | RegionFlags.NoPotential)) != RegionFlags.None ? Evidence.TooThin : Projection.EvidenceAt(step);

    internal override double[] DrawsAt(int step) => Projection.Source.Sum([_place], step, withoutSeason: false);

    internal override double[] DrawsWithoutSeasonAt(int step) => Projection.Source.Sum([_place], step, withoutSeason: true);

    internal override double? NeededLogits(int step, double rate) => LogitScale.Logit(LogitScale.Clip(rate)) - _path.Season(step) - _path.Region.Level;

    private static string? ParentOf(Projection projection, int place)
    {
        var region = projection.Source.Leaves[place].Region;
        return region.Code == region.ParentCode ? null : region.ParentCode;
    }
}
