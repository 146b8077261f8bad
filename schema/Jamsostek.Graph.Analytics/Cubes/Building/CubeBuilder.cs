using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>Makes the columns of a cube: its partitions when they are first asked for.</summary>
/// <typeparam name="TRow">One fact, as the cube sees it.</typeparam>
internal sealed class CubeBuilder<TRow>(CubeDeclaration<TRow> cube)
{
    private readonly List<DimensionMembers> _members = [];
    private readonly Dictionary<string, Lazy<CubePartition>> _partitions = new(StringComparer.Ordinal);

    public CubeBuilder<TRow> Members(params IEnumerable<DimensionMembers> members)
    {
        _members.AddRange(members.Where(known => cube.Dimensions.Contains(known.Dimension)));
        return this;
    }

    public CubeBuilder<TRow> Partition(string name, Func<FactInput<TRow>> input, params ImmutableArray<LevelSpec> levels)
    {
        _partitions.Add(name, new Lazy<CubePartition>(() =>
        {
            var facts = input();
            var columns = FactColumnsBuilder.Build(cube, facts);
            return new CubePartition(columns, [.. levels.Select(level => LevelBuilder.Build(columns, level))], facts.Fact, facts.Sources);
        }));
        return this;
    }

    public CubeFacts Build() => new(cube, _members.Append(new DimensionMembers(CubeDimensions.Basis, FactCode.All<Basis>())), _partitions);
}
