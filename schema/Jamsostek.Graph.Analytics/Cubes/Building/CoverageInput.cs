using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>The facts of the coverage cube: those of the country are what cannot be placed in any region, and have no island group, Kanwil, province or kabupaten.</summary>
internal static class CoverageInput
{
    private static readonly WorkerSegment[] Segments = [WorkerSegment.Pu, WorkerSegment.Bpu, WorkerSegment.Jakon, WorkerSegment.Pmi];

    public static CubeFacts Build(RegionTree regions, IReadOnlyList<CoverageFact> facts)
    {
        var places = new RegionAxis(regions);
        return new CubeBuilder<CoverageFact>(CoverageCube.Declaration)
            .Members([.. places.Members(), new DimensionMembers(CubeDimensions.Segment, [.. Segments.Select(FactCode.Of)])])
            .Partition(
                CubeFacts.Whole,
                () => Input(regions, places, facts),
                new LevelSpec("sums of the country", DimensionAxis.Region, []),
                new LevelSpec("sums by province", DimensionAxis.Region, [CubeDimensions.Province, CubeDimensions.IslandGroup, CubeDimensions.Kanwil]),
                new LevelSpec("sums by region", DimensionAxis.Segment, []))
            .Build();
    }

    private static FactInput<CoverageFact> Input(RegionTree regions, RegionAxis places, IReadOnlyList<CoverageFact> facts) => new()
    {
        Count = facts.Count,
        Row = row => facts[row],
        Month = row => facts[row].Month.Index,
        Basis = row => facts[row].Basis,
        Axes =
        [
            (places.Map(), row => regions.IndexOf(facts[row].RegionCode)),
            (new AxisMap(DimensionAxis.Segment, Segments.Length).With(CubeDimensions.Segment, static segment => segment), row => Segment(facts[row])),
        ],
        Fact = row => facts[row],
    };

    private static int Segment(CoverageFact fact) => Array.IndexOf(Segments, fact.Segment) is >= 0 and var segment
        ? segment
        : throw new ArgumentException($"A fact of coverage is about {FactCode.Of(fact.Segment)}, which is no part of the participants.", nameof(fact));
}
