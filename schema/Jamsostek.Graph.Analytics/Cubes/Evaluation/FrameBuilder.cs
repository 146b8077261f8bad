using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>
/// Makes the answer of the groups that a scan found: fill, having, top, roll-up, order, in this order. It is the same for all sources of groups.
/// </summary>
internal sealed class FrameBuilder
{
    private readonly CubeQuery _query;
    private readonly QueryScope _scope;
    private readonly TimeAxis _time;
    private readonly bool[] _components;
    private readonly Cells _cells;
    private readonly int _period;

    /// <summary>The last subtotals that were made, and the keys they have: sums of fewer keys are made of them, which are fewer than the groups.</summary>
    private (Cells Cells, int[] Kept) _finer;

    private FrameBuilder(CubeQuery query, QueryScope scope, ScanTarget target, Cells cells)
    {
        (_query, _scope, _time, _components, _cells) = (query, scope, target.Time, target.Components, cells);
        _period = query.GroupBy.IndexOf(CubeDimensions.Period);
        _finer = (cells, Places(query.GroupBy.Length));
    }

    public static CubeFrame Build(CubeQuery query, QueryScope scope, ScanTarget target, Cells cells, Func<ScanRequest, ScanOutcome> scan) =>
        new FrameBuilder(query, scope, target, cells).Build(scan);

    private CubeFrame Build(Func<ScanRequest, ScanOutcome> scan)
    {
        var groups = Groups();
        var rows = Passing(groups);
        var sets = ImmutableArray.CreateBuilder<GroupingSet>(2);
        sets.Add(groups);
        var leading = _query.Top is { } top ? Leading(top, rows ?? CellsCollapse.All(groups.Cells), sets) : rows;
        List<RowRef>? sums = null;
        if (sets.Count > 1)
        {
            AddAll(sets[1], 1, sums ??= []);
        }

        foreach (var kept in RollupSets.Of(_query.Rollup, _query.GroupBy.Length))
        {
            AddSubtotals(kept, groups, rows, sums ??= [], sets);
        }

        var table = new RowTable { Query = _query, Scope = _scope, Sets = sets.DrainToImmutable(), Rows = Rows(leading, groups.Cells.Count, sums), Behind = groups.Cells.BehindPage, Builder = this, Components = _components };
        return new CubeFrame(RowOrder.Ordered(table, scan));
    }

    /// <summary>Groups as rows, and behind them the sums.</summary>
    /// <param name="groups">The groups; null for all.</param>
    /// <param name="all">How many groups there are.</param>
    /// <param name="sums">The sums.</param>
    private static RowRef[] Rows(int[]? groups, int all, List<RowRef>? sums)
    {
        var count = groups?.Length ?? all;
        var rows = new RowRef[count + (sums?.Count ?? 0)];
        for (var row = 0; row < count; row++)
        {
            rows[row] = new RowRef(0, groups is null ? row : groups[row]);
        }

        sums?.CopyTo(rows, count);
        return rows;
    }

    /// <summary>The groups that having lets through; null for all.</summary>
    private int[]? Passing(GroupingSet groups) => _query.Having is { } having ? HavingTest.Passing(having, groups, _scope) : null;

    /// <summary>The groups of leading members; the others, where they are wanted, become a set of their own.</summary>
    private int[] Leading(TopN top, int[] rows, ImmutableArray<GroupingSet>.Builder sets)
    {
        var selection = new TopSelection(_scope, sets[0], top);
        int[] leading = [.. selection.Leading(rows, out var rest)];
        if (top.Others && rest.Length > 0)
        {
            sets.Add(selection.Others(rest));
        }

        return leading;
    }

    /// <summary>Adds the sums that keep some of the keys: those under which a group is left.</summary>
    private void AddSubtotals(int[] kept, GroupingSet groups, int[]? rows, List<RowRef> refs, ImmutableArray<GroupingSet>.Builder sets)
    {
        var subtotals = Subtotals(kept);
        _finer = (subtotals.Cells, kept);
        sets.Add(subtotals);
        if (kept.Length == 0 || rows is null)
        {
            AddAll(subtotals, sets.Count - 1, refs);
            return;
        }

        var packing = KeyPacking.Of(_scope.Facts, subtotals.Keys, _time.Periods.Length);
        int[][] keys = [.. kept.Select(key => groups.Cells.Keys[key])];
        var shown = new GroupIndex(packing, groups.Cells.Count);
        foreach (var row in rows)
        {
            shown[packing.Pack(keys, row)] = row;
        }

        for (var cell = 0; cell < subtotals.Cells.Count; cell++)
        {
            if (shown[packing.Pack(subtotals.Cells.Keys, cell)] >= 0)
            {
                refs.Add(new RowRef(sets.Count - 1, cell));
            }
        }
    }

    private static void AddAll(GroupingSet set, int place, List<RowRef> refs)
    {
        for (var cell = 0; cell < set.Cells.Count; cell++)
        {
            refs.Add(new RowRef(place, cell));
        }
    }

    private GroupingSet Groups()
    {
        var all = _finer.Kept;
        var (cells, marks) = _query.Fill == GapFill.None ? (_cells, []) : GapFilling.Fill(_scope, _cells, _period, _time.Periods.Length, _query.Fill);
        return new GroupingSet(_query.GroupBy, all, cells, _time) { Kind = RowKind.Detail, IsUndefined = IsUndefined(all), Filled = marks };
    }

    private GroupingSet Subtotals(int[] kept)
    {
        var (finer, has) = _finer;
        if (!Array.TrueForAll(kept, key => Array.IndexOf(has, key) >= 0))
        {
            (finer, has) = (_cells, Places(_query.GroupBy.Length));
        }

        // Of what has no periods any more the stocks are those of the last period already.
        var period = Array.IndexOf(kept, _period) < 0 ? Array.IndexOf(has, _period) : -1;
        var cells = CellsCollapse.To(_scope, finer, null, Array.ConvertAll(kept, key => finer.Keys[Array.IndexOf(has, key)]), period < 0 ? null : finer.Keys[period], _time.LastWithFacts);
        return new GroupingSet(_query.GroupBy, kept, cells, TimeOf(kept)) { Kind = kept.Length == 0 ? RowKind.GrandTotal : RowKind.Subtotal, IsUndefined = IsUndefined(kept) };
    }

    /// <summary>Sums the whole of the scope, once the answer is made. Safe to call from any thread.</summary>
    public GroupingSet Total() => Subtotals([]);

    private TimeAxis TimeOf(int[] kept) => _period < 0 || Array.IndexOf(kept, _period) >= 0 ? _time : _time.Merged();

    private static int[] Places(int keys)
    {
        var places = new int[keys];
        for (var key = 0; key < keys; key++)
        {
            places[key] = key;
        }

        return places;
    }

    /// <summary>Whether groups by some of the keys join members of a dimension over which nothing adds up.</summary>
    private bool IsUndefined(int[] kept)
    {
        foreach (var dimension in _query.Cube.NonAdditive)
        {
            if (_query.GroupBy.IndexOf(dimension) is >= 0 and var key && Array.IndexOf(kept, key) < 0 && !FilterTree.Pins(_query.Where, dimension))
            {
                return true;
            }
        }

        return false;
    }
}
