using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes;

/// <summary>The facts of one cube in one data version. Immutable.</summary>
public sealed class CubeFacts
{
    private readonly FrozenDictionary<CubeDimension, DimensionMembers> _members;
    private readonly FrozenDictionary<string, Lazy<CubePartition>> _partitions;

    private readonly ConcurrentDictionary<(CubeDimension Fine, CubeDimension Coarse), int[]> _coarser = new();

    internal CubeFacts(CubeDeclaration cube, IEnumerable<DimensionMembers> members, IEnumerable<KeyValuePair<string, Lazy<CubePartition>>> partitions)
    {
        Cube = cube;
        _members = members.ToFrozenDictionary(static known => known.Dimension);
        _partitions = partitions.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The cube.</summary>
    public CubeDeclaration Cube { get; }

    /// <summary>The name of the partition of facts as wholes.</summary>
    internal const string Whole = "";

    /// <summary>Whether its facts are asked for as wholes only.</summary>
    internal bool HasOnePartition => _partitions.Count == 1;

    /// <summary>The members of a dimension of the cube; not of the period.</summary>
    /// <param name="dimension">The dimension.</param>
    /// <returns>The members.</returns>
    /// <exception cref="KeyNotFoundException">The cube has no such dimension, or it is the period.</exception>
    public DimensionMembers Members(CubeDimension dimension) => _members[dimension];

    /// <summary>The last month that has facts of some bases.</summary>
    /// <param name="bases">The bases; default for those of the cube.</param>
    /// <returns>The month; null when there is none.</returns>
    public Month? LatestMonth(ImmutableArray<Basis> bases = default)
    {
        var mask = BasisMask.Of(bases.IsDefault ? Cube.DefaultBases : bases);
        var partitions = Cube.IsPublishedByGrain ? _partitions.Values : [_partitions[Whole]];
        return partitions.Select(partition => MonthBases.Latest(partition.Value.Facts, mask)).Max() is { } latest ? new Month(latest) : null;
    }

    /// <summary>The member of a coarser dimension that each member of a finer one has.</summary>
    internal int[] Coarser(CubeDimension fine, CubeDimension coarse) => _coarser.GetOrAdd((fine, coarse), pair =>
    {
        var facts = Partition(Cube.IsPublishedByGrain ? FactCode.Of(Cube.Grains[0]) : Whole).Facts;
        var map = facts.Map(facts.AxisOf(pair.Fine))!;
        var coarser = new int[Members(pair.Fine).Count];
        Array.Fill(coarser, Member.None);
        for (var position = 0; position < map.Count; position++)
        {
            if (map[pair.Fine][position] is >= 0 and var member)
            {
                coarser[member] = map[pair.Coarse][position];
            }
        }

        return coarser;
    });

    internal CubePartition Partition(string name) => _partitions[name].Value;
}
