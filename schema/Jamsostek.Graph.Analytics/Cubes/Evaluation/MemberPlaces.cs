using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>The place of rows in an order that begins with members of a dimension: a key of the groups, or what follows from one.</summary>
internal sealed class MemberPlaces
{
    private readonly CubeDimension _key;

    /// <summary>By member of the key; null where the order is that of the key itself.</summary>
    private readonly int[]? _coarser;

    /// <summary>By member of the dimension; default where the order is that of the members.</summary>
    private readonly ImmutableArray<int> _ranks;

    private readonly bool _descending;

    private MemberPlaces(CubeDimension key, int[]? coarser, ImmutableArray<int> ranks, bool descending) => (_key, _coarser, _ranks, _descending) = (key, coarser, ranks, descending);

    /// <summary>The places in the order of a query; null where it begins with something else. The period is no such key: a row does not know its own.</summary>
    public static MemberPlaces? Of(CubeQuery query, CubeFacts facts)
    {
        if (query.Order.IsEmpty)
        {
            return query.GroupBy is [{ Axis: not DimensionAxis.Period } first, ..] ? new MemberPlaces(first, null, default, descending: false) : null;
        }

        return query.Order is [OrderByMember { Dimension.Axis: not DimensionAxis.Period } by, ..] && KeyOf(query, by.Dimension) is { } key
            ? new MemberPlaces(key, key == by.Dimension ? null : facts.Coarser(key, by.Dimension), by.Ranks, by.Descending)
            : null;
    }

    /// <summary>Writes the place of rows of a block.</summary>
    /// <param name="source">The columns.</param>
    /// <param name="block">The rows.</param>
    /// <param name="chosen">Which rows of the block.</param>
    /// <param name="places">The place of each of them.</param>
    public void Write(ScanSource source, RowBlock block, ReadOnlySpan<int> chosen, Span<ulong> places)
    {
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
