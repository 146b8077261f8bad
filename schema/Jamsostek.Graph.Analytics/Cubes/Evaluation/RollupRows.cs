using System.Numerics;
using Jamsostek.Graph.Analytics.Cubes.Queries;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>
/// The rows of a roll-up by their keys: groups come sorted, and so do their sums, so that each sum is put where its groups end, and nothing is sorted. Every row is looked at while it is placed; where one
/// does not stand as it should there is no such order. Of a page alone, no row is placed behind it.
/// </summary>
internal ref struct RollupRows
{
    private readonly RowTable _table;
    private readonly RowRef[] _rows;
    private readonly RowRef[] _placed;

    /// <summary>By number of keys: the next of the sums that have so many, and where they end.</summary>
    private readonly (int Next, int End)[] _sums;

    private int _count;

    private RollupRows(RowTable table)
    {
        (_table, _rows) = (table, table.Rows);
        _placed = new RowRef[Math.Min(_rows.Length, Needed(table.Query))];
        _sums = new (int, int)[table.Query.GroupBy.Length];
    }

    /// <summary>The rows in order, of a page alone those up to its end; null where groups or sums do not come sorted, or are sums over other keys than the last.</summary>
    public static RowRef[]? Of(RowTable table) => table.Query is { Top: null, GroupBy.Length: > 0 } && table.Sets.Length > 1 ? new RollupRows(table).Placed() : null;

    /// <summary>How many rows of a roll-up are needed from the first on; others are not there.</summary>
    public static long Needed(CubeQuery query) =>
        query is { PageOnly: true, Order.IsEmpty: true, Page: { After: null, Before: null, Last: null, First: { } first, Offset: var offset } } ? (long)offset + first : long.MaxValue;

    private RowRef[]? Placed()
    {
        var groups = 0;
        while (groups < _rows.Length && _rows[groups].Set == 0)
        {
            groups++;
        }

        if (!FindSums(groups))
        {
            return null;
        }

        var keys = _table.Sets[0].Cells.Keys;
        var cells = Cells(groups);
        var starts = KeyRuns.Starts(keys.AsSpan(..^1), cells, groups);
        for (var run = 0; run < starts.Count; run++)
        {
            var (start, end) = (starts[run], run + 1 < starts.Count ? starts[run + 1] : groups);
            var change = start == 0 ? keys.Length : KeyOrder.Change(keys, _rows[start - 1].Cell, _rows[start].Cell);
            if (change < 0 || !AddSums(keys, start - 1, change + 1) || !AddRun(keys, start, end, cells.IsEmpty))
            {
                return null;
            }
        }

        return AddSums(keys, groups - 1, 0) && _count == _rows.Length ? _placed : null;
    }

    /// <summary>The places of the groups among the cells; empty where they are all of them in their order.</summary>
    private readonly ReadOnlySpan<int> Cells(int groups)
    {
        var areAll = groups == _table.Sets[0].Cells.Count;
        for (var row = 0; row < groups && areAll; row++)
        {
            areAll = _rows[row].Cell == row;
        }

        if (areAll)
        {
            return [];
        }

        var cells = new int[groups];
        for (var row = 0; row < groups; row++)
        {
            cells[row] = _rows[row].Cell;
        }

        return cells;
    }

    /// <summary>Places groups that differ in the last key only.</summary>
    private bool AddRun(int[][] keys, int start, int end, bool areAll)
    {
        if (!(areAll && IsAscending(keys[^1].AsSpan(start, end - start))) && !AreInOrder(keys, start, end))
        {
            return false;
        }

        Place(_rows.AsSpan(start, end - start));
        return true;
    }

    private readonly bool AreInOrder(int[][] keys, int start, int end)
    {
        for (var row = start + 1; row < end; row++)
        {
            if (KeyOrder.Change(keys, _rows[row - 1].Cell, _rows[row].Cell) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether members come in their order, each of them one that there is.</summary>
    private static bool IsAscending(ReadOnlySpan<int> members)
    {
        if (members[0] < 0)
        {
            return false;
        }

        var next = 1;
        for (; next <= members.Length - Vector<int>.Count; next += Vector<int>.Count)
        {
            if (!Vector.GreaterThanAll(new Vector<int>(members[next..]), new Vector<int>(members[(next - 1)..])))
            {
                return false;
            }
        }

        for (; next < members.Length; next++)
        {
            if (members[next] <= members[next - 1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Places rows, as far as they are needed.</summary>
    private void Place(ReadOnlySpan<RowRef> rows)
    {
        if (_count < _placed.Length)
        {
            rows[..Math.Min(rows.Length, _placed.Length - _count)].CopyTo(_placed.AsSpan(_count));
        }

        _count += rows.Length;
    }

    /// <summary>Finds the sums of each number of keys, which stand together behind the groups.</summary>
    private readonly bool FindSums(int groups)
    {
        for (var row = groups; row < _rows.Length;)
        {
            var (set, start) = (_rows[row].Set, row);
            var kept = _table.Sets[set].Kept;
            while (row < _rows.Length && _rows[row].Set == set)
            {
                row++;
            }

            if (kept.Length >= _sums.Length || (kept.Length > 0 && kept[^1] != kept.Length - 1))
            {
                return false;
            }

            _sums[kept.Length] = (start, row);
        }

        return true;
    }

    /// <summary>Places the sums that end with a group: those of at least so many keys, the most keys first.</summary>
    private bool AddSums(int[][] keys, int group, int least)
    {
        for (var kept = _sums.Length - 1; kept >= least; kept--)
        {
            ref var sums = ref _sums[kept];
            if (sums.End == 0)
            {
                continue;
            }

            if (sums.Next == sums.End || (kept > 0 && group < 0) || !IsSumOf(_rows[sums.Next], kept, keys, group))
            {
                return false;
            }

            Place(_rows.AsSpan(sums.Next++, 1));
        }

        return true;
    }

    private readonly bool IsSumOf(RowRef sum, int kept, int[][] keys, int group)
    {
        var own = _table.Sets[sum.Set].Cells.Keys;
        for (var key = 0; key < kept; key++)
        {
            if (own[key][sum.Cell] != keys[key][_rows[group].Cell])
            {
                return false;
            }
        }

        return true;
    }
}
