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
    private readonly int[] _all;

    private FrameBuilder(CubeQuery query, QueryScope scope, ScanTarget target, Cells cells)
    {
        (_query, _scope, _time, _components, _cells) = (query, scope, target.Time, target.Components, cells);
        _period = query.GroupBy.IndexOf(CubeDimensions.Period);
        _all = CellsCollapse.All(cells);
    }

    public static CubeFrame Build(CubeQuery query, QueryScope scope, ScanTarget target, Cells cells, Func<ScanRequest, ScanOutcome> scan) =>
        new FrameBuilder(query, scope, target, cells).Build(scan);

    private CubeFrame Build(Func<ScanRequest, ScanOutcome> scan)
    {
        var groups = Groups();
        var rows = CellsCollapse.All(groups.Cells);
        if (_query.Having is { } having)
        {
            rows = Array.FindAll(rows, row => HavingTest.Passes(having, groups, row, _scope));
        }

        List<GroupingSet> sets = [groups];
        List<RowRef> refs = [];
        var leading = rows;
        if (_query.Top is { } top)
        {
            var selection = new TopSelection(_scope, groups, top);
            leading = selection.Leading(rows, out var rest);
            if (top.Others && rest.Length > 0)
            {
                var others = selection.Others(rest);
                refs.AddRange(Enumerable.Range(0, others.Cells.Count).Select(cell => new RowRef(sets.Count, cell)));
                sets.Add(others);
            }
        }

        refs.InsertRange(0, leading.Select(static row => new RowRef(0, row)));
        foreach (var kept in RollupSets.Of(_query.Rollup, _query.GroupBy.Length))
        {
            var subtotals = Subtotals(kept);
            var packing = KeyPacking.Of(_scope.Facts, subtotals.Keys, _time.Periods.Length);
            int[][] keys = [.. kept.Select(key => groups.Cells.Keys[key])];
            var shown = new GroupIndex(packing, groups.Cells.Count);
            foreach (var row in rows)
            {
                shown[packing.Pack(keys, row)] = row;
            }

            for (var cell = 0; cell < subtotals.Cells.Count; cell++)
            {
                if (kept.Length == 0 || shown[packing.Pack(subtotals.Cells.Keys, cell)] >= 0)
                {
                    refs.Add(new RowRef(sets.Count, cell));
                }
            }

            sets.Add(subtotals);
        }

        sets.Add(Subtotals([]));
        var table = new RowTable { Query = _query, Scope = _scope, Sets = [.. sets], Rows = [.. refs], Components = _components };
        var baselines = new Dictionary<Baseline, BaselineTable>();
        return new CubeFrame(RowOrder.Ordered(table, to => baselines.TryGetValue(to, out var known) ? known : baselines[to] = Versus.Of(table, to, scan)));
    }

    private GroupingSet Groups()
    {
        int[] all = [.. Enumerable.Range(0, _query.GroupBy.Length)];
        var (cells, marks) = _query.Fill == GapFill.None ? (_cells, []) : GapFilling.Fill(_scope, _cells, _period, _time.Periods.Length, _query.Fill);
        return new GroupingSet(_query.GroupBy, all, cells, _time) { Kind = RowKind.Detail, IsUndefined = IsUndefined(all), Filled = marks };
    }

    private GroupingSet Subtotals(int[] kept)
    {
        var cells = CellsCollapse.To(_scope, _cells, _all, [.. kept.Select(key => _cells.Keys[key])], _period < 0 || kept.Contains(_period) ? null : _cells.Keys[_period], _time.LastWithFacts);
        return new GroupingSet(_query.GroupBy, kept, cells, _period < 0 || kept.Contains(_period) ? _time : _time.Merged())
        {
            Kind = kept.Length == 0 ? RowKind.GrandTotal : RowKind.Subtotal,
            IsUndefined = IsUndefined(kept),
        };
    }

    /// <summary>Whether groups by some of the keys join members of a dimension over which nothing adds up.</summary>
    private bool IsUndefined(int[] kept) => _query.Cube.NonAdditive.Any(dimension =>
        _query.GroupBy.IndexOf(dimension) is >= 0 and var key && !kept.Contains(key) && !FilterTree.Pins(_query.Where, dimension));
}
