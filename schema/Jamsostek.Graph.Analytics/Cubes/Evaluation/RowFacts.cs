using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>The facts that are behind a row, as a filter and as months.</summary>
internal static class RowFacts
{
    /// <summary>The filter of the query, narrowed to the keys of a row. Of the others it lets everything pass that does not lead.</summary>
    public static FactFilter? Filter(RowTable table, RowRef row)
    {
        var set = table.SetOf(row);
        var parts = new List<FactFilter>();
        for (var key = 0; key < table.Query.GroupBy.Length; key++)
        {
            var dimension = table.Query.GroupBy[key];
            if (dimension.Axis != DimensionAxis.Period && set.Of(key, row.Cell) is var member and not Member.All and not Member.Others)
            {
                parts.Add(new MembersFilter(dimension, member));
            }
        }

        if (set.Kind == RowKind.Others)
        {
            parts.Add(new NotFilter(Leading(table, table.Query.Top!)));
        }

        return FilterTree.And(table.Scope.Where, [.. parts]);
    }

    /// <summary>The months of a row; null where there are none.</summary>
    public static PeriodMonths? Months(RowTable table, RowRef row) => table.SetOf(row).MonthsOf(row.Cell);

    private static AnyFilter Leading(RowTable table, TopN top)
    {
        var leaders = Enumerable.Range(0, table.Count)
            .Where(row => table.SetOf(row).Kind == RowKind.Detail)
            .Select(row => (Of: table.MemberOf(row, top.Of), Within: top.Within is { } within ? table.MemberOf(row, within) : Member.None))
            .Distinct();
        ImmutableArray<FactFilter> parts = top.Within is { } dimension
            ? [.. leaders.GroupBy(static leader => leader.Within).Select(group => new AllFilter([new MembersFilter(dimension, group.Key), new MembersFilter(top.Of, [.. group.Select(static leader => leader.Of)])]))]
            : [new MembersFilter(top.Of, [.. leaders.Select(static leader => leader.Of)])];
        return new AnyFilter(parts);
    }
}
