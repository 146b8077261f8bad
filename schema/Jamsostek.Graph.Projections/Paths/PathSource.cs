using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Scenarios;
using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Paths;

/// <summary>Makes the draws of regions and their sums: sums of regions are sums of the same draws.</summary>
internal sealed class PathSource
{
    private readonly int[] _parents;

    public PathSource(TrainedState state, int steps, RegionShift?[] shifts)
    {
        var central = state.Central;
        var curves = Enumerable.Range(1, steps).Select(state.Calibration.Curve).ToArray();
        Leaves = [.. central.Regions.Select((region, i) => new LeafPath(state, region, curves, shifts[i]))];
        string[] parents = [.. central.Regions.Select(static r => r.ParentCode).Where(static p => p != Panels.Panel.CountryCode).Distinct().Order(StringComparer.Ordinal)];
        Parents = parents;
        _parents = [.. central.Regions.Select(r => Array.IndexOf(parents, r.ParentCode))];
        Shocks = new SharedShocks(state.Calibration, LeastNational(state, Leaves, steps), state.Seed, state.Draws, steps, parents.Length);
    }

    public LeafPath[] Leaves { get; }

    public IReadOnlyList<string> Parents { get; }

    public SharedShocks Shocks { get; }

    /// <summary>Places of the regions under a parent.</summary>
    public IEnumerable<int> Under(int parent) => Enumerable.Range(0, _parents.Length).Where(i => _parents[i] == parent);

    /// <summary>Places of the regions right under the country.</summary>
    public IEnumerable<int> UnderCountry => Under(-1);

    /// <summary>Draws of one region.</summary>
    public PathDraws DrawsOf(int region)
    {
        var draws = new PathDraws(Shocks.Draws, Shocks.Steps);
        Fill(region, draws);
        return draws;
    }

    /// <summary>Draws of a sum of regions, added in their order.</summary>
    public PathDraws Sum(IEnumerable<int> regions, CancellationToken cancellation)
    {
        var sum = new PathDraws(Shocks.Draws, Shocks.Steps);
        var part = new PathDraws(Shocks.Draws, Shocks.Steps);
        foreach (int region in regions)
        {
            cancellation.ThrowIfCancellationRequested();
            Fill(region, part);
            sum.Add(part);
        }

        return sum;
    }

    private void Fill(int region, PathDraws draws)
    {
        Shocks.Write(region, _parents[region], draws.Workers, draws.WithoutSeason);
        Leaves[region].Fill(draws);
    }

    /// <summary>The share of the variance that the country has at least in common: what its own path errs by, against the usual scale of a region.</summary>
    private static double[] LeastNational(TrainedState state, LeafPath[] leaves, int steps)
    {
        double[] known = state.Central.NationalError;
        var least = new double[Math.Min(steps, known.Length)];
        for (int step = 0; step < least.Length; step++)
        {
            double scale = Order.Median([.. leaves.Select(l => state.Central.Scale(l.Region, step + 1))]);
            least[step] = Math.Min(0.9, known[step] / (known[step] + (scale * scale)));
        }

        return least;
    }
}
