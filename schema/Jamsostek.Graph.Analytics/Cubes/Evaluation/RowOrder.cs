using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Orders the rows of an answer. The order is total: what the keys of the order leave equal is ordered by the keys of the groups.</summary>
internal static class RowOrder
{
    private const ulong RoomForEach = 8;
    private const ulong LeastRoom = 1_024;
    private const int LeastRadix = 256;

    /// <summary>Where more than one row in so many is equal to another, all are sorted by their keys at once.</summary>
    private const int MostTied = 8;

    public static RowTable Ordered(RowTable table, Func<ScanRequest, ScanOutcome> scan) => table.Query.Order.IsEmpty ? ByKeys(table) : By(table, Columns(table, scan));

    private static List<ulong[]> Columns(RowTable table, Func<ScanRequest, ScanOutcome> scan)
    {
        List<ulong[]> columns = new(2);
        var baselines = new Dictionary<Baseline, BaselineTable>();
        foreach (var key in table.Query.Order)
        {
            columns.Add(Column(table, key, to => baselines.TryGetValue(to, out var known) ? known : baselines[to] = Versus.Of(table, to, scan)));
        }

        return columns;
    }

    /// <summary>Orders rows by the keys of the groups alone.</summary>
    private static RowTable ByKeys(RowTable table)
    {
        if (table.Sets.Length == 1 && KeyOrder.IsOf(table))
        {
            return table;
        }

        if (RollupRows.Of(table) is { } rows)
        {
            return table.WithFirst(rows);
        }

        var ties = new List<ulong[]>(1);
        var keys = AddTies(table, ties);
        if (ties.Count != 1)
        {
            return ties.Count == 0 ? table : Placed(table, Sorted(ties, Natural(table.Count)));
        }

        var starts = RunMerge.Starts(ties[0]);
        if (starts.Count <= RunMerge.Most)
        {
            // Groups come sorted, and so does each kind of their sums.
            return starts.Count <= 1 ? table : table.WithRows(RunMerge.Of(table.Rows, ties[0], starts));
        }

        return keys <= (RoomForEach * (ulong)table.Count) + LeastRoom ? table.WithRows(Placed(table.Rows, ties[0], keys)) : Placed(table, Sorted(ties, Natural(table.Count)));
    }

    /// <summary>Orders rows by columns. The keys of the groups are looked at where rows are equal, which few are when they are ordered by a measure.</summary>
    private static RowTable By(RowTable table, List<ulong[]> columns)
    {
        var order = Sorted(columns, Natural(table.Count));
        var equal = Equal(columns, order);
        if (equal == 0)
        {
            return Placed(table, order);
        }

        if (equal > order.Length / MostTied)
        {
            AddTies(table, columns);
            return Placed(table, Sorted(columns, Natural(table.Count)));
        }

        var placed = Placed(table, order);
        for (var first = 0; first < order.Length;)
        {
            var end = first + 1;
            while (end < order.Length && AreEqual(columns, order[first], order[end]))
            {
                end++;
            }

            if (end > first + 1)
            {
                ByKeys(table.WithRows(placed.Rows[first..end])).Rows.CopyTo(placed.Rows, first);
            }

            first = end;
        }

        return placed;
    }

    private static int[] Sorted(List<ulong[]> columns, int[] order)
    {
        if (order.Length < LeastRadix)
        {
            Sort(columns, 0, order);
            return order;
        }

        // From the last column to the first, as the sort leaves what is equal in the order in which it is.
        for (var column = columns.Count - 1; column >= 0; column--)
        {
            RadixSort.Order(columns[column], SortColumn.Lowered(columns[column]), order);
        }

        return order;
    }

    private static RowTable Placed(RowTable table, int[] order)
    {
        var rows = new RowRef[order.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = table.Rows[order[row]];
        }

        return table.WithRows(rows);
    }

    private static int[] Natural(int count)
    {
        var order = new int[count];
        for (var row = 0; row < order.Length; row++)
        {
            order[row] = row;
        }

        return order;
    }

    /// <summary>How many rows are equal to the one before.</summary>
    private static int Equal(List<ulong[]> columns, int[] order)
    {
        var equal = 0;
        if (columns is [var only])
        {
            for (var row = 1; row < order.Length; row++)
            {
                equal += only[order[row - 1]] == only[order[row]] ? 1 : 0;
            }

            return equal;
        }

        for (var row = 1; row < order.Length; row++)
        {
            equal += AreEqual(columns, order[row - 1], order[row]) ? 1 : 0;
        }

        return equal;
    }

    private static bool AreEqual(List<ulong[]> columns, int row, int other)
    {
        for (var column = 0; column < columns.Count; column++)
        {
            if (columns[column][row] != columns[column][other])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Orders rows by keys of which there are not many more than rows, and that no two rows share: each has its place.</summary>
    private static RowRef[] Placed(RowRef[] rows, ulong[] column, ulong keys)
    {
        var places = new int[(int)keys];
        for (var row = 0; row < column.Length; row++)
        {
            places[(int)column[row]] = row + 1;
        }

        var placed = new RowRef[rows.Length];
        var next = 0;
        foreach (var place in places)
        {
            if (place > 0)
            {
                placed[next++] = rows[place - 1];
            }
        }

        return placed;
    }

    /// <summary>Sorts rows by a column, and those that it leaves equal by the next.</summary>
    private static void Sort(List<ulong[]> columns, int column, Span<int> rows)
    {
        if (column == columns.Count || rows.Length < 2)
        {
            return;
        }

        var keys = new ulong[rows.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = columns[column][rows[i]];
        }

        keys.AsSpan().Sort(rows);
        var first = 0;
        while (first < keys.Length)
        {
            var end = first + 1;
            while (end < keys.Length && keys[end] == keys[first])
            {
                end++;
            }

            Sort(columns, column + 1, rows[first..end]);
            first = end;
        }
    }

    /// <summary>The keys of the groups, in one column as far as they fit: members in order, then none, then the others, then sums over all.</summary>
    /// <returns>How many combinations of keys there can be; the largest number where they fill several columns.</returns>
    private static ulong AddTies(RowTable table, List<ulong[]> columns)
    {
        var own = columns.Count;
        ulong room = 0;
        ulong[] joined = [];
        for (var key = 0; key < table.Query.GroupBy.Length; key++)
        {
            var dimension = table.Query.GroupBy[key];
            var members = dimension.Axis == DimensionAxis.Period ? table.Sets[0].Time.Periods.Length : table.Facts.Members(dimension).Count;
            var size = (ulong)(members - Member.All);
            if (room == 0 || room > ulong.MaxValue / size)
            {
                columns.Add(joined = new ulong[table.Count]);
                room = 1;
            }

            room *= size;
            Join(table, key, members, size, joined);
        }

        return columns.Count - own > 1 ? ulong.MaxValue : Math.Max(room, 1);
    }

    private static void Join(RowTable table, int key, int members, ulong size, ulong[] joined)
    {
        var rows = table.Rows;
        for (var row = 0; row < joined.Length;)
        {
            // The groups stand together, as do the sums of each kind.
            var set = rows[row].Set;
            var own = table.Sets[set].PlaceOf(key) is >= 0 and var place ? table.Sets[set].Cells.Keys[place] : null;
            for (; row < joined.Length && rows[row].Set == set; row++)
            {
                var member = own is null ? Member.All : own[rows[row].Cell];
                joined[row] = (joined[row] * size) + (ulong)(member >= 0 ? member : members - 1 - member);
            }
        }
    }

    private static ulong[] Column(RowTable table, OrderKey key, Func<Baseline, BaselineTable> versus)
    {
        switch (key)
        {
            case OrderByMeasure measure:
                return SortColumn.OfMeasure(table, measure.Measure, key.Descending);
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
}
