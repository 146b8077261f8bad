using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>What follows for each row from the other rows after having and before paging; a row is only ever put beside rows of the same keys.</summary>
internal static class RowDerivations
{
    /// <summary>The place of each row by a measure, the largest first; equal values share a place and the places after it are left out. No value, no place.</summary>
    public static int[] Ranks(RowTable table, CubeMeasure of, IReadOnlyList<CubeDimension> within)
    {
        var ranks = new int[table.Count];
        foreach (var group in ByPlace(table, row => Partition(table, row, within)))
        {
            var valued = group
                .Where(row => table.SetOf(row).Kind != RowKind.Others && table.Value(row, of) is not null)
                .OrderByDescending(row => table.Value(row, of)!.Value)
                .ToArray();
            for (var i = 0; i < valued.Length; i++)
            {
                ranks[valued[i]] = i > 0 && table.Value(valued[i], of)!.Value.CompareTo(table.Value(valued[i - 1], of)!.Value) == 0 ? ranks[valued[i - 1]] : i + 1;
            }
        }

        return ranks;
    }

    /// <summary>The value of each row over the sum of the rows it is a part of.</summary>
    public static double?[] Shares(RowTable table, CubeMeasure of, ShareOf whole)
    {
        var shares = new double?[table.Count];
        foreach (var group in ByPlace(table, row => whole == ShareOf.Parent ? Parent(table, row) : Period(table, row)))
        {
            var sum = group.Sum(row => table.Value(row, of)?.Double ?? 0);
            foreach (var row in group)
            {
                shares[row] = sum != 0 && table.Value(row, of) is { } value ? value.Double / sum : null;
            }
        }

        return shares;
    }

    /// <summary>The sum of the values of each row and of those before it in time; null until there is one.</summary>
    public static CubeNumber?[] RunningTotals(RowTable table, CubeMeasure of)
    {
        var totals = new CubeNumber?[table.Count];
        var period = table.Query.GroupBy.IndexOf(CubeDimensions.Period);
        foreach (var group in ByPlace(table, row => Partition(table, row, [.. table.Query.GroupBy.Where(static key => key.Axis != DimensionAxis.Period)])))
        {
            long? total = null;
            foreach (var row in group.Where(row => table.Member(row, period) >= 0).OrderBy(row => table.Member(row, period)))
            {
                total = table.Value(row, of) is { } value ? (total ?? 0) + value.Whole : total;
                totals[row] = total is { } known ? new CubeNumber(known) : null;
            }
        }

        return totals;
    }

    /// <summary>The mean of the values of each row and of the periods just before it; of a rate both parts are summed and then divided. Null unless every one of the periods has a value.</summary>
    public static double?[] MovingAverages(RowTable table, CubeMeasure of, int periods)
    {
        var averages = new double?[table.Count];
        var period = table.Query.GroupBy.IndexOf(CubeDimensions.Period);
        foreach (var group in ByPlace(table, row => Partition(table, row, [.. table.Query.GroupBy.Where(static key => key.Axis != DimensionAxis.Period)])))
        {
            var rowOf = group.Where(row => table.Member(row, period) >= 0 && table.Value(row, of) is not null).ToDictionary(row => table.Member(row, period));
            foreach (var (last, row) in rowOf)
            {
                averages[row] = Average(table, of, [.. Enumerable.Range(last - periods + 1, periods).Select(place => rowOf.GetValueOrDefault(place, -1))]);
            }
        }

        return averages;
    }

    private static double? Average(RowTable table, CubeMeasure of, int[] rows)
    {
        if (Array.IndexOf(rows, -1) >= 0)
        {
            return null;
        }

        if (of.Kind != MeasureKind.Ratio)
        {
            return rows.Sum(row => table.Value(row, of)!.Value.Double) / rows.Length;
        }

        var (left, right) = table.Scope.Layout.Of(of);
        return rows.Sum(row => (double)table.SetOf(row).Cells.Sums[left][table.Rows[row].Cell]) / rows.Sum(row => (double)table.SetOf(row).Cells.Sums[right][table.Rows[row].Cell]);
    }

    private static IEnumerable<int[]> ByPlace(RowTable table, Func<int, string> place) =>
        Enumerable.Range(0, table.Count).GroupBy(place, StringComparer.Ordinal).Select(static group => group.ToArray());

    /// <summary>Rows of the same keys and the same members of some dimensions.</summary>
    private static string Partition(RowTable table, int row, IReadOnlyList<CubeDimension> within) =>
        $"{string.Join(',', table.SetOf(row).Kept)}:{string.Join(',', within.Select(dimension => table.MemberOf(row, dimension)))}";

    private static string Period(RowTable table, int row) => table.Query.GroupBy.Contains(CubeDimensions.Period) ? Partition(table, row, [CubeDimensions.Period]) : Partition(table, row, []);

    /// <summary>Rows that differ only in their last key but the period, and lie in the same region above where that key is a region.</summary>
    private static string Parent(RowTable table, int row)
    {
        var set = table.SetOf(row);
        var last = set.Keys.LastOrDefault(static key => key.Axis != DimensionAxis.Period);
        if (last is null)
        {
            return Period(table, row);
        }

        var kept = set.Keys.Where(key => key != last && !key.Gives(last)).ToList();
        if (last.Parent is { } parent && !kept.Contains(parent) && table.MemberOf(row, last) != Member.Others)
        {
            kept.Add(parent);
        }

        return Partition(table, row, kept);
    }
}
