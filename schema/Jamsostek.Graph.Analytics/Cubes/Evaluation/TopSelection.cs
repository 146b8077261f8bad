using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Finds the leading members of a key, and joins the rest.</summary>
internal sealed class TopSelection
{
    private readonly CubeFacts _facts;
    private readonly GroupingSet _groups;
    private readonly TopN _top;
    private readonly int _of;
    private readonly int _within;
    private readonly int[]? _coarser;
    private readonly int _period;

    public TopSelection(CubeFacts facts, GroupingSet groups, TopN top)
    {
        (_facts, _groups, _top) = (facts, groups, top);
        _of = groups.Keys.IndexOf(top.Of);
        _within = top.Within is null ? -1 : groups.Keys.IndexOf(top.Within);
        _coarser = top.Within is not null && _within < 0 ? facts.Coarser(top.Of, top.Within) : null;
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
        var cells = CellsCollapse.To(
            _facts, _groups.Cells, rest, [.. Enumerable.Range(0, _groups.Keys.Length)], _period, _groups.Time.LastWithFacts,
            (key, row) => _groups.Keys[key].Gives(_top.Of) ? Member.Others : _groups.Cells.Keys[key][row]);
        return new GroupingSet(_groups.Keys, _groups.Kept.AsSpan(), cells, _groups.Time)
        {
            Kind = RowKind.Others,
            IsUndefined = _groups.IsUndefined || _facts.Cube.NonAdditive.Contains(_top.Of),
        };
    }

    private (int Within, int Of) Entity(int row) => (Within(row), _groups.Cells.Keys[_of][row]);

    private int Within(int row) => _within >= 0 ? _groups.Cells.Keys[_within][row]
        : _coarser is not null && _groups.Cells.Keys[_of][row] is >= 0 and var member ? _coarser[member]
        : Member.None;

    private HashSet<(int Within, int Of)> Leaders(int[] rows)
    {
        ReadOnlySpan<int> kept = _within >= 0 ? [_of, _within] : [_of];
        var members = CellsCollapse.To(_facts, _groups.Cells, rows, kept, _period, _groups.Time.LastWithFacts);
        var ranked = Enumerable.Range(0, members.Count)
            .Where(cell => members.Keys[0][cell] >= 0)
            .Select(cell => (Of: members.Keys[0][cell], Within: _within >= 0 ? members.Keys[1][cell] : _coarser?[members.Keys[0][cell]] ?? Member.None, Value: MeasureReader.Value(_facts.Layout, members, cell, _top.By)));
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
