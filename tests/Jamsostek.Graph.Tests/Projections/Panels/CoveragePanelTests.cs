using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Panels;

public sealed class CoveragePanelTests
{
    [Fact]
    public void Segments_with_a_base_are_added_and_their_errors_as_variances()
    {
        var panel = CoveragePanel.Of(Facts(
            Fact(WorkerSegment.Pu, 100, 60, 3), Fact(WorkerSegment.Bpu, 50, 10, 4), Fact(WorkerSegment.Jakon, null, 7, 9))).Value!;
        (panel.Potential(0, 0), panel.Active(0, 0), panel.StandardError(0, 0)).ShouldBe((150.0, 70.0, 5.0));
        panel.Regions.ShouldBe([new PanelRegion("11.01", "11")]);
    }

    [Fact]
    public void A_month_with_an_unknown_segment_is_missing() =>
        CoveragePanel.Of(Facts(Fact(WorkerSegment.Pu, 100, null, null), Fact(WorkerSegment.Bpu, 50, 10, null), Fact(WorkerSegment.Pu, 100, 60, null) with { Month = new Month(2024, 2) }))
            .Value!.Active(0, 0).ShouldBeNull();

    [Fact]
    public void Participants_that_no_region_has_are_left_out() =>
        CoveragePanel.Of(Facts(Fact(WorkerSegment.Pu, 100, 60, null), Fact(WorkerSegment.Pu, 1000, 999, null) with { RegionCode = "ID" })).Value!.Regions.Count.ShouldBe(1);

    private static FactSet Facts(params CoverageFact[] coverage) => new()
    {
        Regions = [new RegionFact { Code = "11.01", Name = "A", ShortName = "A", Level = RegionLevel.Kabupaten, ParentCode = "11", Basis = Basis.Reported, SourceId = "S" }],
        Coverage = coverage,
    };

    private static CoverageFact Fact(WorkerSegment segment, long? eligible, long? covered, double? error) => new()
    {
        RegionCode = "11.01",
        Month = new Month(2024, 1),
        Segment = segment,
        Eligible = eligible,
        Covered = covered,
        CoveredStandardError = error,
        Basis = Basis.Estimated,
        SourceId = "S",
    };
}
