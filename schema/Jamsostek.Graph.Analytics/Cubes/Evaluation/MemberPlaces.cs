using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>The place of rows in an order that begins with members of a dimension: a key of the groups, or what follows from one. Of an order that begins with the period it is the same for all rows of one.</summary>
internal sealed class MemberPlaces
{
    /// <summary>Null where the order begins with the period, in which rows are scanned.</summary>
    private readonly CubeDimension? _key;

    /// <summary>By member of the key; null where the order is that of the key itself.</summary>
    private readonly int[]? _coarser;

    /// <summary>By member of the dimension; default where the order is that of the members.</summary>
    private readonly ImmutableArray<int> _ranks;

    private readonly bool _descending;

    private MemberPlaces(CubeDimension? key, int[]? coarser, ImmutableArray<int> ranks, bool descending) => (_key, _coarser, _ranks, _descending) = (key, coarser, ranks, descending);

    /// <summary>The places in the order of a query; null where it begins with something else. From the last period to the first every period would be before all that were scanned.</summary>
    public static MemberPlaces? Of(CubeQuery query, CubeFacts facts)
    {
        if (query.Order.IsEmpty)
        {
            return new MemberPlaces(query.GroupBy[0].Axis == DimensionAxis.Period ? null : query.GroupBy[0], null, default, descending: false);
        }

        if (query.Order is [OrderByMember { Dimension.Axis: DimensionAxis.Period, Descending: false, Ranks.IsDefault: true } period, ..] && query.GroupBy.Contains(period.Dimension))
        {
            return new MemberPlaces(null, null, default, descending: false);
        }

        return query.Order is [OrderByMember { Dimension.Axis: not DimensionAxis.Period } by, ..] && KeyOf(query, by.Dimension) is { } key
            ? new MemberPlaces(key, key == by.Dimension ? null : facts.Coarser(key, by.Dimension), by.Ranks, by.Descending)
            : null;
    }

    /// <summary>The place of every row of a period; null where they have their own.</summary>
    public ulong? OfAll(int period) => _key is null ? SortColumn.PlaceOf(period, _descending) : null;

    /// <summary>Writes the place of rows of a block.</summary>
    /// <param name="source">The columns.</param>
    /// <param name="period">The period they are of.</param>
    /// <param name="block">The rows.</param>
    /// <param name="chosen">Which rows of the block.</param>
    /// <param name="places">The place of each of them.</param>
    public void Write(ScanSource source, int period, RowBlock block, ReadOnlySpan<int> chosen, Span<ulong> places)
    {
        if (_key is null)
        {
            places[..chosen.Length].Fill(SortColumn.PlaceOf(period, _descending));
            return;
        }

        var axis = source.AxisOf(_key);
        var (positions, members) = (source.Axis(axis)!, source.Map(axis)![_key]);
        for (var i = 0; i < chosen.Length; i++)
        {
            places[i] = SortColumn.PlaceOf(Ranked(members[positions[block.RowAt(chosen[i])]]), _descending);
        }
    }

    private int Ranked(int member)
    {
        var shown = member >= 0 && _coarser is not null ? _coarser[member] : member;
        return shown >= 0 && !_ranks.IsDefault ? _ranks[shown] : shown;
    }

    /// <summary>The key that has a dimension, or that alone gives it.</summary>
    private static CubeDimension? KeyOf(CubeQuery query, CubeDimension dimension)
    {
        if (query.GroupBy.Contains(dimension))
        {
            return dimension;
        }

        CubeDimension? only = null;
        foreach (var key in query.GroupBy)
        {
            if (key.Gives(dimension))
            {
                if (only is not null)
                {
                    return null;
                }

                only = key;
            }
        }

        return only;
    }
}
