using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Paths;
using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>The path of a sum of regions: its quantiles and probabilities are those of its draws, which are the sums of its regions' draws.</summary>
internal sealed class SumRegionPath : RegionPath
{
    private readonly RegionState[] _members;
    private readonly double[] _potential;
    private readonly double[][] _sorted;
    private readonly PathDraws _draws;

    public SumRegionPath(Projection projection, string code, string? parentCode, PathLevel level, IReadOnlyList<int> members, PathDraws draws)
        : base(projection, code, parentCode, level)
    {
        _members = [.. members.Select(i => projection.Source.Leaves[i].Region)];
        _draws = draws;
        _potential = [.. Enumerable.Range(0, draws.Steps).Select(step => members.Sum(i => projection.Source.Leaves[i].Potential[step]))];
        _sorted = [.. Enumerable.Range(0, draws.Steps).Select(draws.Sorted)];
    }

    public override bool IsProjected => _members.Any(static m => m.Potential is not null);

    public override RegionFlags Flags => _members.Aggregate(RegionFlags.None, static (flags, m) => flags | m.Flags);

    /// <summary>Known only where every region has a figure.</summary>
    public override double? LastCoverage => LastActive is { } active ? active / _members.Sum(static m => m.Potential ?? 0) : null;

    public override double? LastActive => Sum(static m => m.LastActive);

    public override double? RecentPerMonth => Sum(static m => m.RecentPace);

    public override double EstimatedShare => _members.Sum(static m => m.EstimatedShare * m.Observations) / Math.Max(1, _members.Sum(static m => m.Observations));

    public override double Potential(int step) => _potential[step];

    public override double Quantile(int step, double level) => Math.Clamp(Order.OfSorted(_sorted[step], level) / _potential[step], 0, 1);

    public override double ProbabilityBelow(int step, double rate)
    {
        double[] sorted = _sorted[step];
        double workers = rate * _potential[step];
        int below = Array.BinarySearch(sorted, workers);
        below = below < 0 ? ~below : below;
        while (below > 0 && sorted[below - 1] >= workers)
        {
            below--;
        }

        return (double)below / sorted.Length;
    }

    public override Evidence EvidenceAt(int step)
    {
        double thin = _members.Where(static m => (m.Flags & RegionFlags.NoHistory) != RegionFlags.None).Sum(static m => m.Potential ?? 0);
        return thin > 0.5 * _members.Sum(static m => m.Potential ?? 0) ? Evidence.TooThin : Projection.EvidenceAt(step);
    }

    internal override PathDraws Draws() => _draws;

    internal override double? NeededLogits(int step, double rate) => null;

    private double? Sum(Func<RegionState, double?> of)
    {
        double sum = 0;
        foreach (var member in _members.Where(static m => m.Potential is not null))
        {
            if (of(member) is not { } value)
            {
                return null;
            }

            sum += value;
        }

        return sum;
    }
}
