using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>A fact filter made ready for columns: for each axis the allowed positions, and what joins several axes by "or" or "not" as a test of a row.</summary>
internal sealed class RowFilter
{
    private readonly ScanSource _source;
    private readonly List<AxisFilter> _axes = [];
    private List<Func<int, bool>>? _tests;

    public RowFilter(ScanSource source, int bases, FactFilter? filter)
    {
        _source = source;
        if ((source.BasesSeen & ~bases) != 0)
        {
            Restrict(BasisMask.Filter(bases));
        }

        if (filter is not null)
        {
            Place(filter);
        }

        _axes.RemoveAll(static axis => axis.IsAll);
    }

    /// <summary>The axes that are restricted.</summary>
    public IReadOnlyList<AxisFilter> Axes => _axes;

    /// <summary>Whether no row can pass.</summary>
    public bool IsNone => _axes.Exists(static axis => axis.First < 0);

    public IReadOnlyList<Func<int, bool>> Tests => _tests is null ? [] : _tests;

    /// <summary>Whether a row passes.</summary>
    public bool Passes(int row)
    {
        foreach (var axis in _axes)
        {
            if (!axis.Allowed[_source.Axis(axis.Axis)![row]])
            {
                return false;
            }
        }

        return _tests?.TrueForAll(test => test(row)) != false;
    }

    private void AxesOf(FactFilter filter, HashSet<DimensionAxis> axes)
    {
        switch (filter)
        {
            case MembersFilter members:
                axes.Add(_source.AxisOf(members.Dimension));
                break;
            case NotFilter not:
                AxesOf(not.Part, axes);
                break;
            default:
                foreach (var part in FilterTree.Parts(filter))
                {
                    AxesOf(part, axes);
                }

                break;
        }
    }

    private void Place(FactFilter filter)
    {
        if (filter is AllFilter all)
        {
            foreach (var part in all.Parts)
            {
                Place(part);
            }

            return;
        }

        if (filter is MembersFilter members && Ranged(members, _source.AxisOf(members.Dimension)) is { } range)
        {
            Restrict(range);
            return;
        }

        var axes = new HashSet<DimensionAxis>();
        AxesOf(filter, axes);
        if (axes.Count == 1)
        {
            Restrict(new AxisFilter(axes.Single(), Allowed(filter, axes.Single())));
        }
        else
        {
            (_tests ??= []).Add(Test(filter));
        }
    }

    /// <summary>What an axis is restricted to; null where it is not.</summary>
    public AxisFilter? Of(DimensionAxis axis)
    {
        foreach (var filter in _axes)
        {
            if (filter.Axis == axis)
            {
                return filter;
            }
        }

        return null;
    }

    private void Restrict(AxisFilter filter)
    {
        var place = _axes.FindIndex(before => before.Axis == filter.Axis);
        if (place < 0)
        {
            _axes.Add(filter);
        }
        else
        {
            _axes[place] = _axes[place].And(filter);
        }
    }

    private bool[] Allowed(FactFilter filter, DimensionAxis axis)
    {
        var map = _source.Map(axis)!;
        switch (filter)
        {
            case MembersFilter members:
                return MembersAllowed(map[members.Dimension], members.Members);
            case NotFilter not:
                return Array.ConvertAll(Allowed(not.Part, axis), static allowed => !allowed);
            default:
                var isAll = filter is AllFilter;
                var result = new bool[map.Count];
                Array.Fill(result, isAll);
                foreach (var part in FilterTree.Parts(filter))
                {
                    var allowed = Allowed(part, axis);
                    for (var i = 0; i < result.Length; i++)
                    {
                        result[i] = isAll ? result[i] && allowed[i] : result[i] || allowed[i];
                    }
                }

                return result;
        }
    }

    /// <summary>The positions of one member, where they follow each other.</summary>
    private AxisFilter? Ranged(MembersFilter members, DimensionAxis axis) =>
        members.Members is [var member] && _source.Map(axis)!.Run(members.Dimension, member) is { Count: >= 0 } run
            ? new AxisFilter(axis, _source.Map(axis)!.Count, run.First, run.Count)
            : null;

    private static bool[] MembersAllowed(int[] memberOf, ImmutableArray<int> members)
    {
        var allowed = new bool[memberOf.Length];
        if (members.Length == 1)
        {
            for (var i = 0; i < allowed.Length; i++)
            {
                allowed[i] = memberOf[i] == members[0];
            }

            return allowed;
        }

        var wanted = members.ToHashSet();
        for (var i = 0; i < allowed.Length; i++)
        {
            allowed[i] = wanted.Contains(memberOf[i]);
        }

        return allowed;
    }

    private Func<int, bool> Test(FactFilter filter)
    {
        switch (filter)
        {
            case MembersFilter members:
                var axis = _source.AxisOf(members.Dimension);
                var allowed = Allowed(members, axis);
                var column = _source.Axis(axis)!;
                return row => allowed[column[row]];
            case NotFilter not:
                var negated = Test(not.Part);
                return row => !negated(row);
            default:
                Func<int, bool>[] parts = [.. FilterTree.Parts(filter).Select(Test)];
                return filter is AllFilter ? row => Array.TrueForAll(parts, part => part(row)) : row => Array.Exists(parts, part => part(row));
        }
    }
}
