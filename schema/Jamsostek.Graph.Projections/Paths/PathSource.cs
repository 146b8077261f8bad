using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Paths;

/// <summary>Makes the draws of regions and their sums, step by step as they are asked for: sums of regions are sums of the same draws.</summary>
internal sealed class PathSource
{
    // So few that two processors share the country, so many that their sum is small beside them. Fixed, so that the same numbers are added in the same order everywhere.
    private const int SideBySide = 64;

    private readonly int[] _parents;
    private readonly LevelErrors _levels;
    private readonly Mixture[]?[] _mixtures;

    public PathSource(TrainedState state, LevelErrors levels, int steps)
    {
        _levels = levels;
        var central = state.Central;
        var curves = Enumerable.Range(1, steps).Select(state.Calibration.Curve).ToArray();
        double[] common = [.. Enumerable.Range(1, steps).Select(central.National.Path)];
        var leaves = new LeafPath[central.Regions.Length];
        Parallel.For(0, leaves.Length, i => leaves[i] = new LeafPath(central, central.Regions[i], levels.Shift[i], state.Estimated, curves, common));
        Leaves = leaves;
        string[] parents = [.. central.Regions.Select(static r => r.ParentCode).Where(static p => p != Panels.Panel.CountryCode).Distinct().Order(StringComparer.Ordinal)];
        Parents = parents;
        _parents = [.. central.Regions.Select(r => Array.IndexOf(parents, r.ParentCode))];
        Shocks = new SharedShocks(state.Calibration, LeastNational(leaves, central, steps), state.Seed, state.Draws, steps, leaves.Length);
        _mixtures = new Mixture[]?[steps];
    }

    private PathSource(PathSource source, LeafPath[] leaves) =>
        (_parents, _levels, _mixtures, Leaves, Parents, Shocks) = (source._parents, source._levels, source._mixtures, leaves, source.Parents, source.Shocks);

    public LeafPath[] Leaves { get; }

    public IReadOnlyList<string> Parents { get; }

    public SharedShocks Shocks { get; }

    /// <summary>The same draws with some regions changed, and no others; the others' paths are the same objects as without any scenario.</summary>
    public PathSource Under(RegionShift?[] shifts) => new(this, [.. Leaves.Select((leaf, i) => leaf.Under(shifts[i]))]);

    /// <summary>Places of the regions under a parent.</summary>
    public IEnumerable<int> Under(int parent) => Enumerable.Range(0, _parents.Length).Where(i => _parents[i] == parent);

    /// <summary>Workers of a sum of regions at a step, draw by draw.</summary>
    public double[] Sum(int[] regions, int step, bool withoutSeason)
    {
        var mixtures = Mixtures(step);
        var sum = new double[Shocks.Draws];
        if (regions.Length <= SideBySide)
        {
            SumInOrder(regions, step, withoutSeason, mixtures, sum);
            return sum;
        }

        int parts = (regions.Length + SideBySide - 1) / SideBySide;
        double[] sums = ArrayPool<double>.Shared.Rent(parts * sum.Length);
        Parallel.For(0, parts, p => SumInOrder(regions.AsSpan(p * SideBySide, Math.Min(SideBySide, regions.Length - (p * SideBySide))), step, withoutSeason, mixtures, sums.AsSpan(p * sum.Length, sum.Length)));
        for (int p = 0; p < parts; p++)
        {
            var part = sums.AsSpan(p * sum.Length, sum.Length);
            for (int draw = 0; draw < sum.Length; draw++)
            {
                sum[draw] += part[draw];
            }
        }

        ArrayPool<double>.Shared.Return(sums);
        return sum;
    }

    private void SumInOrder(ReadOnlySpan<int> regions, int step, bool withoutSeason, Mixture[] mixtures, Span<double> workers)
    {
        // Room for whole vectors; what is beyond the draws is computed and not looked at.
        int lanes = (Shocks.Draws + Vector<float>.Count - 1) / Vector<float>.Count;
        var normals = ArrayPool<Vector<float>>.Shared.Rent(lanes);
        var sums = ArrayPool<Vector<double>>.Shared.Rent(2 * lanes);
        var part = normals.AsSpan(0, lanes);
        var sum = sums.AsSpan(0, 2 * lanes);
        sum.Clear();
        foreach (int region in regions)
        {
            var mixture = Leaves[region].HasErrorOfItsOwn(step) ? MixtureOf(Leaves[region], step) : mixtures[region];
            Shocks.Write(region, _parents[region], step, mixture, _levels.Scores(region), MemoryMarshal.Cast<Vector<float>, float>(part)[..Shocks.Draws]);
            Leaves[region].AddWorkers(step, withoutSeason, part, sum);
        }

        MemoryMarshal.Cast<Vector<double>, double>(sum)[..Shocks.Draws].CopyTo(workers);
        ArrayPool<Vector<float>>.Shared.Return(normals);
        ArrayPool<Vector<double>>.Shared.Return(sums);
    }

    /// <summary>What the normals of a step are made of, by region, without any scenario; made once, as most scenarios leave it as it is. Two threads that ask at once make the same.</summary>
    private Mixture[] Mixtures(int step) => _mixtures[step] ??= [.. Leaves.Select(leaf => MixtureOf(leaf.Under(null), step))];

    private Mixture MixtureOf(LeafPath leaf, int step)
    {
        var (national, province) = Shocks.Shares(step);
        return leaf.Mixture(step, national, province);
    }

    /// <summary>The share of the variance that the country has at least in common: what its own path errs by, of what a region in the middle errs by, the country's part included.</summary>
    private static double[] LeastNational(LeafPath[] leaves, CentralModel central, int steps)
    {
        double[] known = central.NationalError;
        var least = new double[Math.Min(steps, known.Length)];
        for (int step = 0; step < least.Length; step++)
        {
            double whole = Order.Median([.. leaves.Select(l => l.Spread(step))]);
            least[step] = Math.Min(0.9, known[step] / (whole * whole));
        }

        return least;
    }
}
