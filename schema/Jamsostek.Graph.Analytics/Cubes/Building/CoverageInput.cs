using System.Collections.Immutable;
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
        var rows = CoverageRows.Of(facts);
        return new CubeBuilder<CoverageRow>(CoverageCube.Declaration)
            .Members([.. places.Members(), new DimensionMembers(CubeDimensions.Segment, [.. Segments.Select(FactCode.Of)])])
            .Partition(
                CubeFacts.Whole,
                () => Input(regions, places, rows),
                new LevelSpec("sums of the country", DimensionAxis.Region, []),
                new LevelSpec("sums by province", DimensionAxis.Region, [CubeDimensions.Province, CubeDimensions.IslandGroup, CubeDimensions.Kanwil]),
                new LevelSpec("sums by region", DimensionAxis.Segment, []))
            .Build();
    }

    private static FactInput<CoverageRow> Input(RegionTree regions, RegionAxis places, CoverageRows rows)
    {
        int[] regionOf = [.. rows.RegionCodes.Select(regions.IndexOf)];
        return new()
        {
            Count = rows.Count,
            Row = row => new CoverageRow(rows, row),
            Month = row => rows.Months[row],
            Basis = row => rows.Bases[row],
            Axes =
            [
                (places.With(new AxisMap(DimensionAxis.Region, regionOf.Length), place => regionOf[place]), row => rows.Regions[row]),
                (new AxisMap(DimensionAxis.Segment, Segments.Length).With(CubeDimensions.Segment, static segment => segment), row => Segment(rows.Segments[row])),
            ],
            Fact = row => rows[row],
            HeldAxes = new Dictionary<DimensionAxis, CompactColumn> { [DimensionAxis.Region] = rows.Regions },
            Held = new Dictionary<CubeMeasure, CompactColumn> { [CoverageCube.EligibleWorkers] = rows.Eligible, [CoverageCube.CoveredWorkers] = rows.Covered },
            HeldErrors = new Dictionary<CubeMeasure, DecimalColumn> { [CoverageCube.EligibleWorkers] = rows.EligibleErrors, [CoverageCube.CoveredWorkers] = rows.CoveredErrors },
            Sources = rows.SourceIds.Length,
        };
    }

    private static int Segment(WorkerSegment fact) => Array.IndexOf(Segments, fact) is >= 0 and var segment
        ? segment
        : throw new ArgumentException($"A fact of coverage is about {FactCode.Of(fact)}, which is no part of the participants.", nameof(fact));
}
