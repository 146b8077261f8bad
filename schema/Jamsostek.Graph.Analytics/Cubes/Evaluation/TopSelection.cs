using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Finds the leading members of a key, and joins the rest.</summary>
internal sealed class TopSelection
{
    private readonly QueryScope _scope;
    private readonly GroupingSet _groups;
    private readonly TopN _top;
    private readonly int _of;
    private readonly int _within;
    private readonly int[]? _coarser;
    private readonly int _period;

    public TopSelection(QueryScope scope, GroupingSet groups, TopN top)
    {
        (_scope, _groups, _top) = (scope, groups, top);
        _of = groups.Keys.IndexOf(top.Of);
        _within = top.Within is null ? -1 : groups.Keys.IndexOf(top.Within);
        _coarser = top.Within is not null && _within < 0 ? scope.Facts.Coarser(top.Of, top.Within) : null;
        _period = groups.Keys.IndexOf(CubeDimensions.Period);
    }

    /// <summary>Which groups lead: those whose member of the key does.</summary>
    /// <param name="rows">The groups left after having.</param>
    /// <param name="rest">The groups that do not.</param>
    /// <returns>The groups that do, in order.</returns>
    public int[] Leading(int[] rows, out int[] rest)
    {
        var leaders = Leaders(rows);
        rest = [.. rows.Where(row => !leaders.Contains(Entity(row)))];
        return [.. rows.Where(row => leaders.Contains(Entity(row)))];
    }

    /// <summary>One group for each combination of the keys but the ranked one and those that lie in it.</summary>
    public GroupingSet Others(int[] rest)
    {
        var others = new int[_groups.Cells.Count];
        Array.Fill(others, Member.Others);
        var cells = CellsCollapse.To(
            _scope, _groups.Cells, rest, [.. _groups.Cells.Keys.Select((members, key) => _groups.Keys[key].Gives(_top.Of) ? others : members)], periods: null, _groups.Time.LastWithFacts);
        return new GroupingSet(_groups.Keys, _groups.Kept.AsSpan(), cells, _groups.Time)
        {
            Kind = RowKind.Others,
            IsUndefined = _groups.IsUndefined || _scope.Facts.Cube.NonAdditive.Contains(_top.Of),
        };
    }

    private (int Within, int Of) Entity(int row) => (Within(row), _groups.Cells.Keys[_of][row]);

    private int Within(int row) => _within >= 0 ? _groups.Cells.Keys[_within][row]
        : _coarser is not null && _groups.Cells.Keys[_of][row] is >= 0 and var member ? _coarser[member]
        : Member.None;

    private HashSet<(int Within, int Of)> Leaders(int[] rows)
    {
        var keys = _groups.Cells.Keys;
        var members = CellsCollapse.To(
            _scope, _groups.Cells, rows, _within >= 0 ? [keys[_of], keys[_within]] : [keys[_of]], _period < 0 || _period == _within ? null : keys[_period], _groups.Time.LastWithFacts);
        var by = new MeasureColumn(_scope.Layout, members, _top.By);
        var ranked = Enumerable.Range(0, members.Count)
            .Where(cell => members.Keys[0][cell] >= 0)
            .Select(cell => (Of: members.Keys[0][cell], Within: _within >= 0 ? members.Keys[1][cell] : _coarser?[members.Keys[0][cell]] ?? Member.None, Value: by.At(cell)));
        return
        [
            .. ranked.GroupBy(static entity => entity.Within).SelectMany(group => group
                .OrderBy(static entity => entity.Value is null)
                .ThenBy(entity => entity.Value, Comparer<CubeNumber?>.Create((one, other) => _top.Bottom ? Nullable.Compare(one, other) : Nullable.Compare(other, one)))
                .ThenBy(static entity => entity.Of)
                .Take(_top.Count)
                .Select(static entity => (entity.Within, entity.Of))),
        ];
    }
}
