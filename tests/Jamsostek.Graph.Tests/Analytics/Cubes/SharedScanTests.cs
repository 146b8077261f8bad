using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Scans that are shared out to the processors: what the parts have in common is made once, whichever comes first.</summary>
public sealed class SharedScanTests
{
    private const int Rounds = 400;

    [Fact]
    public void Parts_that_start_together_number_groups_alike()
    {
        string[] regions = [.. Enumerable.Range(0, 3_000).Select(static number => $"11.{number:0000}")];
        WorkerSegment[] segments = [WorkerSegment.Pu, WorkerSegment.Bpu, WorkerSegment.Jakon, WorkerSegment.Pmi];
        string[] months = ["2024-01", "2024-02", "2024-03", "2024-04"];
        var cubes = CubeSet.Build(7, new RegionTree([.. CubeWorld.Regions.Where(static region => region.Code is "ID" or "11"), .. regions.Select(Kabupaten)]), new FactSet
        {
            Coverage = [.. regions.SelectMany((code, number) => months.SelectMany((month, at) => segments.Select(segment => SmallCube.Fact(code, month, 10 + number, (number + at) % 10, segment))))],
        });
        // Regions that lie apart take long to number; groups of many rows have to be.
        var query = SmallCube.CoverageQuery with
        {
            GroupBy = [CubeDimensions.Period, CubeDimensions.Segment, CubeDimensions.Province],
            Grain = TimeGrain.Month,
            During = During.Between(Month.Parse(months[0]), Month.Parse(months[^1])),
            Where = new MembersFilter(CubeDimensions.Kabupaten, [.. Enumerable.Range(0, regions.Length).Where(static member => member % 3 > 0)]),
        };
        var alone = Rows(cubes, query, CubeLimits.Standard with { ParallelRows = int.MaxValue });

        foreach (var round in Enumerable.Range(0, Rounds))
        {
            Rows(cubes, query, CubeLimits.Standard with { ParallelRows = 0 }).ShouldBe(alone, $"round {round}");
        }
    }

    private static string[] Rows(CubeSet cubes, CubeQuery query, CubeLimits limits)
    {
        var answer = new CubeSession(cubes, limits).Ask(query);
        answer.Problems.ShouldBeEmpty();
        return [.. answer.Rows(CoverageCube.EligibleWorkers, CoverageCube.CoveredWorkers)];
    }

    private static RegionFact Kabupaten(string code) => new()
    {
        Code = code, Name = code, ShortName = code, Level = RegionLevel.Kabupaten, Kind = RegionKind.Kabupaten, ParentCode = "11", Basis = Basis.Reported, SourceId = "A-1",
    };
}
