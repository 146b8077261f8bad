using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Orders by a key of the groups, or by something that is known of its members.</summary>
/// <param name="Dimension">The key; a coarser one than is grouped by will do, such as the province of a kabupaten.</param>
/// <param name="Descending">Whether the largest is first.</param>
/// <param name="Attribute">Name of what is known of the members; null for their own order, which is that of codes and of time. Part of the key of kept answers: one name, one meaning in a data version.</param>
/// <param name="Ranks">The place of each member under the attribute, equal ones alike; -1 where it is not known.</param>
public sealed record OrderByMember(CubeDimension Dimension, bool Descending = false, string? Attribute = null, ImmutableArray<int> Ranks = default) : OrderKey(Descending)
{
    internal override string Key => $"{Dimension.Code}.{Attribute}{(Descending ? " desc" : "")}";
}
