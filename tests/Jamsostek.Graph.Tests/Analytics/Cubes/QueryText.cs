using Jamsostek.Graph.Analytics.Cubes.Queries;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Writes a query in a line, for messages.</summary>
internal static class QueryText
{
    public static string Of(CubeQuery query) =>
        $"{query.Cube} by [{string.Join(", ", query.GroupBy)}] {query.EffectiveGrain} during {query.During} where {query.Where?.Key} bases {(query.Bases.IsDefault ? "" : string.Join(',', query.Bases))} "
        + $"having {query.Having?.Key} order {string.Join("; ", query.Order.Select(static key => key.Key))} {query.Rollup} top {query.Top?.Key} {query.Fill} page {query.Page}";
}
