using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Paths;
using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>The path of a sum of regions: its quantiles and probabilities are those of its draws, which are the sums of its parts' draws. Made step by step as they are asked for.</summary>
internal sealed class SumRegionPath : RegionPath
{
    private readonly RegionState[] _members;
    private readonly double[] _potential;
    private readonly Func<int, bool, double[]> _draw;
    private readonly double[]?[] _sorted;

    /// <summary>Makes the path of a sum.</summary>
    /// <param name="projection">What it belongs to.</param>
    /// <param name="code">Code.</param>
    /// <param name="parentCode">Code of the region above.</param>
    /// <param name="level">Place in the hierarchy.</param>
    /// <param name="members">Regions at the lowest level under it.</param>
    /// <param name="draw">Gives the draws of a step, as they are or without season.</param>
    public SumRegionPath(Projection projection, string code, string? parentCode, PathLevel level, IReadOnlyList<LeafPath> members, Func<int, bool, double[]> draw)
        : base(projection, code, parentCode, level)
    {
        _members = [.. members.Select(static m => m.Region)];
        _draw = draw;
        _potential = new double[projection.Steps];
        foreach (var member in members)
        {
            for (int step = 0; step < _potential.Length; step++)
            {
                _potential[step] += member.Potential[step];
            }
        }

        _sorted = new double[]?[projection.Steps];
    }

    public override bool IsProjected => _members.Any(static m => m.Potential is not null);

    public override RegionFlags Flags => _members.Aggregate(RegionFlags.None, static (flags, m) => flags | m.Flags);

    /// <summary>Known only where every region has a figure.</summary>
    public override double? LastCoverage => LastActive is { } active ? active / _members.Sum(static m => m.Potential ?? 0) : null;

    public override double? LastActive => Sum(static m => m.LastActive);

    public override double? RecentPerMonth => Sum(static m => m.RecentPace);

    public override double EstimatedShare => _members.Sum(static m => m.EstimatedShare * m.Observations) / Math.Max(1, _members.Sum(static m => m.Observations));

    public override double Potential(int step) => _potential[step];

    public override double Quantile(int step, double level) => Math.Clamp(Order.OfSorted(Sorted(step), level) / _potential[step], 0, 1);

    public override double ProbabilityBelow(int step, double rate)
    {
        double[] sorted = Sorted(step);
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

    // Made again when they are asked for again, which is rare: of a scenario for the whole country they would be as much as the model.
    internal override double[] DrawsAt(int step) => _draw(step, false);

    internal override double[] DrawsWithoutSeasonAt(int step) => _draw(step, true);

    internal override double? NeededLogits(int step, double rate) => null;

    private double[] Sorted(int step)
    {
        if (_sorted[step] is { } sorted)
        {
            return sorted;
        }

        // Two threads that ask at once make the same numbers twice; the second to come is thrown away.
        double[] values = DrawsAt(step);
        Array.Sort(values);
        return Interlocked.CompareExchange(ref _sorted[step], values, null) ?? values;
    }

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
