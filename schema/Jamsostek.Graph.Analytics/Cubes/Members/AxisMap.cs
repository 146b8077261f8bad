using System.Collections.Concurrent;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Members;

/// <summary>The member of each dimension that a position of an axis has: the province and the island group of each region.</summary>
internal sealed class AxisMap
{
    private readonly Dictionary<CubeDimension, int[]> _members = [];
    private readonly ConcurrentDictionary<CubeDimension, (int First, int Count)[]> _runs = new();

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

    /// <summary>The positions of a member, where they follow each other.</summary>
    /// <returns>First and count; a count of 0 where there is none, of -1 where they do not follow each other.</returns>
    public (int First, int Count) Run(CubeDimension dimension, int member) =>
        _runs.GetOrAdd(dimension, Runs) is var runs && member + 1 < runs.Length ? runs[member + 1] : default;

    private (int First, int Count)[] Runs(CubeDimension dimension)
    {
        var members = _members[dimension];
        var runs = new (int First, int Count)[members.Length == 0 ? 0 : members.Max() + 2];
        for (var position = 0; position < members.Length; position++)
        {
            ref var run = ref runs[members[position] + 1];
            run = run.Count == 0 ? (position, 1) : run.Count > 0 && run.First + run.Count == position ? (run.First, run.Count + 1) : (run.First, -1);
        }

        return runs;
    }
}
