using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Groups by some of the keys of a query: the groups themselves, a kind of subtotal, the grand total.</summary>
internal sealed class GroupingSet
{
    private readonly int[] _places;
    private readonly int _period;

    /// <summary>Groups by some of the keys.</summary>
    /// <param name="groupBy">The keys of the query.</param>
    /// <param name="kept">Which of them the groups have.</param>
    /// <param name="cells">The groups; of their keys in the order of <paramref name="kept" />.</param>
    /// <param name="time">Their periods.</param>
    public GroupingSet(ImmutableArray<CubeDimension> groupBy, ReadOnlySpan<int> kept, Cells cells, TimeAxis time)
    {
        (Cells, Time) = (cells, time);
        _period = -1;
        Kept = [.. kept];
        Keys = kept.Length == groupBy.Length ? groupBy : ImmutableArray.CreateRange(Kept, static (place, all) => all[place], groupBy);
        _places = new int[groupBy.Length];
        Array.Fill(_places, -1);
        for (var i = 0; i < kept.Length; i++)
        {
            _places[kept[i]] = i;
            _period = groupBy[kept[i]] == CubeDimensions.Period ? i : _period;
        }
    }

    public Cells Cells { get; }

    public TimeAxis Time { get; }

    /// <summary>Positions of the keys among those of the query.</summary>
    public ImmutableArray<int> Kept { get; }

    public ImmutableArray<CubeDimension> Keys { get; }

    public required RowKind Kind { get; init; }

    /// <summary>Whether the groups join what does not add up, so that they have no values.</summary>
    public bool IsUndefined { get; init; }

    /// <summary>By cell: 1 where it was added for a period without facts, 2 where stocks were carried into it. Empty where none was.</summary>
    public byte[] Filled { get; init; } = [];

    /// <summary>The member of a key of the query; <see cref="Member.All" /> where these groups do not have it.</summary>
    public int Of(int key, int cell) => _places[key] is >= 0 and var place ? Cells.Keys[place][cell] : Member.All;

    /// <summary>The months of a group; null where no month has facts at all.</summary>
    public PeriodMonths? MonthsOf(int cell)
    {
        if (Time.Periods.IsEmpty)
        {
            return null;
        }

        var key = _period;
        return Time.Periods[key < 0 ? 0 : Cells.Keys[key][cell]];
    }

    /// <summary>Place of a key of the query among the keys of the cells; -1 where they do not have it.</summary>
    public int PlaceOf(int key) => _places[key];
}
