using Jamsostek.Graph.Analytics.Cubes.Queries;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Orders the rows of an answer. The order is total: what the keys of the order leave equal is ordered by the keys of the groups.</summary>
internal static class RowOrder
{
    public static RowTable Ordered(RowTable table, Func<Baseline, BaselineTable> versus)
    {
        List<ulong[]> columns = [.. table.Query.Order.Select(key => Column(table, key, versus))];
        for (var i = 0; i < table.Query.GroupBy.Length; i++)
        {
            var key = i;
            columns.Add(SortColumn.OfKeys(table.Count, row => table.Member(row, key)));
        }

        var order = new int[table.Count];
        for (var row = 0; row < order.Length; row++)
        {
            order[row] = row;
        }

        if (!IsOrdered(columns, order.Length))
        {
            Array.Sort(order, new ColumnComparer([.. columns]));
        }

        return table.WithRows(Array.ConvertAll(order, row => table.Rows[row]));
    }

    private static ulong[] Column(RowTable table, OrderKey key, Func<Baseline, BaselineTable> versus)
    {
        switch (key)
        {
            case OrderByMeasure measure:
                return SortColumn.OfValues(table.Count, row => table.Value(row, measure.Measure), key.Descending, measure.Measure.IsFractional);
            case OrderByChange change:
                var baseline = versus(change.To);
                return SortColumn.OfValues(
                    table.Count,
                    row => change.Relative ? Widened(baseline.RelativeChange(row, change.Measure)) : baseline.Change(row, change.Measure),
                    key.Descending,
                    change.Relative || change.Measure.IsFractional);
            case OrderByMember { Ranks.IsDefault: false } member:
                return SortColumn.OfMembers(table.Count, row => table.MemberOf(row, member.Dimension) is >= 0 and var known ? member.Ranks[known] : -1, key.Descending);
            case OrderByMember member:
                return SortColumn.OfMembers(table.Count, row => table.MemberOf(row, member.Dimension), key.Descending);
            default:
                throw new InvalidOperationException($"There is no order like {key.GetType().Name}.");
        }
    }

    private static CubeNumber? Widened(double? value) => value is { } known ? new CubeNumber(known) : null;

    private static bool IsOrdered(List<ulong[]> columns, int rows)
    {
        var comparer = new ColumnComparer([.. columns]);
        for (var row = 1; row < rows; row++)
        {
            if (comparer.Compare(row - 1, row) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
