using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>A text that queries share which have the same rows, whatever pages of them they show; where groups or rows behind the page are left out, as many of them.</summary>
internal static class QueryKey
{
    public static string Of(long version, CubeQuery query, QueryScope scope, ScanTarget target) => string.Join(
        '|',
        version,
        scope.Key,
        string.Join(',', query.GroupBy),
        query.EffectiveGrain,
        query.Having?.Key,
        string.Join(',', query.Order.Select(static key => key.Key)),
        query.Rollup,
        query.Top?.Key,
        query.Fill,
        query.WithQuality,
        query.CountsFacts,
        target.Sieve?.Rows,
        query.Rollup == Rollup.None ? null : RollupRows.Needed(query),
        string.Concat(target.Components.Select(static wanted => wanted ? '1' : '0')));
}
