using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Chooses the leading members in the plainest way.</summary>
internal sealed class NaiveTop(NaiveCube cube, CubeQuery query, TopN top)
{
    public IEnumerable<NaiveRow> Choose(List<NaiveRow> rows)
    {
        var period = query.GroupBy.IndexOf(CubeDimensions.Period);
        var last = cube.LastPeriod;
        var leaders = rows
            .Where(row => Of(row) is not "-")
            .GroupBy(row => (Within: Within(row), Of: Of(row)))
            .Select(group => (group.Key, Row: new NaiveRow([], RowKind.Detail, [.. group.Where(row => period < 0 || top.Within == CubeDimensions.Period || row.Keys[period] == last).SelectMany(static row => row.Stocks)], [.. group.SelectMany(static row => row.Flows)])))
            .GroupBy(static entity => entity.Key.Within)
            .SelectMany(group => group
                .OrderBy(entity => entity.Row.Value(top.By) is null)
                .ThenBy(entity => (top.Bottom ? 1 : -1) * (entity.Row.Value(top.By)?.Double ?? 0))
                .ThenBy(entity => cube.Position(top.Of, entity.Key.Of))
                .Take(top.Count)
                .Select(static entity => entity.Key))
            .ToHashSet();
        var leading = rows.Where(row => leaders.Contains((Within(row), Of(row)))).ToList();
        return top.Others ? [.. leading, .. Others(rows.Except(leading))] : leading;
    }

    private IEnumerable<NaiveRow> Others(IEnumerable<NaiveRow> rest) => rest
        .GroupBy(row => string.Join('|', row.Keys.Select((key, place) => query.GroupBy[place].Gives(top.Of) ? "+" : key)))
        .Select(group => new NaiveRow(group.Key.Split('|'), RowKind.Others, [.. group.SelectMany(static row => row.Stocks)], [.. group.SelectMany(static row => row.Flows)], group.First().IsUndefined || query.Cube.NonAdditive.Contains(top.Of)));

    private string Of(NaiveRow row) => row.Keys[query.GroupBy.IndexOf(top.Of)];

    private string Within(NaiveRow row) => top.Within is null ? "-" : cube.Code(row.Keys, top.Within);
}
