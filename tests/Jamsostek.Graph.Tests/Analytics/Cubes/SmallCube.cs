using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Cubes of a handful of facts, to be added up by hand.</summary>
internal static class SmallCube
{
    public static CubeQuery CoverageQuery { get; } = new() { Cube = CoverageCube.Declaration };

    public static CubeQuery ComplianceQuery { get; } = new() { Cube = ComplianceCube.Declaration, Bases = [Basis.Synthetic] };

    public static CubeSet Of(params IReadOnlyList<CoverageFact> coverage) => Of(new FactSet { Coverage = coverage });

    public static CubeSet Of(FactSet facts) => CubeSet.Build(7, new RegionTree(CubeWorld.Regions), facts);

    public static CoverageFact Fact(string region, string month, long? eligible, long? covered, WorkerSegment segment = WorkerSegment.Pu, Basis basis = Basis.Estimated) => new()
    {
        RegionCode = region, Month = Month.Parse(month), Segment = segment, Eligible = eligible, Covered = covered, Basis = basis, SourceId = "A-1",
    };

    public static AgencyMonthFact AgencyMonth(string agency, string month, int? staff, int? enrolled, long? budget = null, long? paid = null, Basis basis = Basis.Synthetic) => new()
    {
        AgencyCode = agency, Month = Month.Parse(month), NonAsnWorkers = staff, EnrolledWorkers = enrolled, BudgetIdr = budget, PaidIdr = paid, Basis = basis, SourceId = "A-1",
    };

    public static FactSet AgencyMonths(params IReadOnlyList<AgencyMonthFact> months) => new() { Agencies = CubeWorld.Agencies, AgencyMonths = months };

    public static CubeAnswer Ask(this CubeSet cubes, CubeQuery query)
    {
        var answer = new CubeSession(cubes).Ask(query);
        answer.Problems.ShouldBeEmpty();
        return answer;
    }

    /// <summary>Rows as text: the id and the values of some measures.</summary>
    public static IEnumerable<string> Rows(this CubeAnswer answer, params CubeMeasure[] measures) =>
        answer.Rows.Select(row => string.Join(' ', [row.Id, .. measures.Select(measure => row.Value(measure)?.ToString() ?? "null")]));
}
