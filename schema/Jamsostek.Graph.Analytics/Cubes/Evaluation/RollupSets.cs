using Jamsostek.Graph.Analytics.Cubes.Queries;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>The kinds of sums that a roll-up adds to the groups.</summary>
internal static class RollupSets
{
    /// <summary>The keys of each kind, by position, from the most keys to the fewest.</summary>
    public static IEnumerable<int[]> Of(Rollup rollup, int keys) => rollup switch
    {
        _ when keys == 0 => [],
        Rollup.Total => [[]],
        Rollup.Rollup => Enumerable.Range(1, keys).Select(left => Enumerable.Range(0, keys - left).ToArray()),
        Rollup.Cube => Enumerable.Range(0, (1 << keys) - 1)
            .Select(bits => Enumerable.Range(0, keys).Where(key => (bits & (1 << key)) != 0).ToArray())
            .OrderByDescending(static kept => kept.Length),
        _ => [],
    };
}
