using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Members;

/// <summary>The member of each dimension that a position of an axis has: the province and the island group of each region.</summary>
internal sealed class AxisMap
{
    private readonly Dictionary<CubeDimension, int[]> _members = [];

    public AxisMap(DimensionAxis axis, int count) => (Axis, Count) = (axis, count);

    public DimensionAxis Axis { get; }

    /// <summary>How many positions the axis has.</summary>
    public int Count { get; }

    public IReadOnlyCollection<CubeDimension> Dimensions => _members.Keys;

    /// <summary>Member of a dimension by position of the axis, <see cref="Member.None" /> where it has none.</summary>
    public int[] this[CubeDimension dimension] => _members[dimension];

    public AxisMap With(CubeDimension dimension, Func<int, int> member)
    {
        _members.Add(dimension, [.. Enumerable.Range(0, Count).Select(member)]);
        return this;
    }

    public bool Has(CubeDimension dimension) => _members.ContainsKey(dimension);
}
