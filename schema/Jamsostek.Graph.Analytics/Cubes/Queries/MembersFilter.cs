using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Queries;

/// <summary>Facts whose member of a dimension is one of several.</summary>
public sealed record MembersFilter : FactFilter
{
    /// <summary>Makes a filter.</summary>
    /// <param name="dimension">The dimension; not the period, which <see cref="During" /> chooses.</param>
    /// <param name="members">Positions of the members in the <see cref="Members.DimensionMembers" /> of the cube; <see cref="Members.Member.None" /> for facts without one.</param>
    public MembersFilter(CubeDimension dimension, params ReadOnlySpan<int> members)
    {
        Dimension = dimension;
        int[] sorted = [.. members];
        Array.Sort(sorted);
        Members = [.. sorted.Distinct()];
    }

    /// <summary>The dimension.</summary>
    public CubeDimension Dimension { get; }

    /// <summary>The members, ascending, each once.</summary>
    public ImmutableArray<int> Members { get; }

    internal override string Key => $"{Dimension.Code}({string.Join(',', Members)})";

    /// <inheritdoc />
    public bool Equals(MembersFilter? other) => other is not null && Dimension == other.Dimension && Members.AsSpan().SequenceEqual(other.Members.AsSpan());

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Dimension.Code, Members.Length, Members.IsEmpty ? 0 : Members[0]);
}
