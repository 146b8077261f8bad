using Jamsostek.Graph.Analytics.Compliance;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Compliance;

public sealed class ComplianceRecordTests
{
    private const int Aceh = 1;

    [Fact]
    public void What_nobody_reported_is_unknown()
    {
        var pipeline = Record().Pipeline(Aceh);
        pipeline.Select(static standing => standing.Stage).ShouldBe(Enum.GetValues<ComplianceStage>());
        pipeline.ShouldAllBe(static standing => standing.State == StageState.Unknown && standing.Observation == null && standing.Observations.Count == 0);
    }

    [Fact]
    public void The_last_report_counts()
    {
        var standing = Record(Report("2023", StageState.Yes), Report("2022", StageState.No)).Pipeline(Aceh)[(int)ComplianceStage.BudgetAllocated];
        standing.State.ShouldBe(StageState.Yes);
        standing.Observations.Select(static report => report.State).ShouldBe([StageState.No, StageState.Yes]);
    }

    [Fact]
    public void A_report_that_it_is_unknown_takes_no_earlier_knowledge_away() =>
        Record(Report("2022", StageState.Yes), Report("2023", StageState.Unknown)).Pipeline(Aceh)[(int)ComplianceStage.BudgetAllocated].State.ShouldBe(StageState.Yes);

    [Fact]
    public void No_stage_is_concluded_from_another() =>
        Record(Report("2022", StageState.Yes)).Pipeline(Aceh).Count(static standing => standing.State == StageState.Yes).ShouldBe(1);

    [Fact]
    public void A_report_on_the_governments_inside_says_nothing_of_the_region_itself()
    {
        var record = Record(Report("2022", StageState.Yes) with { Subject = ComplianceSubject.GovernmentsWithin });
        record.Pipeline(Aceh).ShouldAllBe(static standing => standing.State == StageState.Unknown);
        record.Within(Aceh).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData(WorkerSegment.NonAsn, StageState.Yes)]
    [InlineData(WorkerSegment.VulnerableWorkers, StageState.Unknown)]
    [InlineData(null, StageState.Yes)]
    public void A_segment_is_answered_by_reports_that_name_it(WorkerSegment? segment, StageState expected) =>
        Record(Report("2022", StageState.Yes) with { Segments = [WorkerSegment.NonAsn] })
            .Pipeline(Aceh, segment)[(int)ComplianceStage.BudgetAllocated].State.ShouldBe(expected);

    [Theory]
    [InlineData(2022, StageState.No)]
    [InlineData(2023, StageState.Yes)]
    [InlineData(2024, StageState.Unknown)]
    public void A_budget_year_is_answered_by_reports_on_that_year(int year, StageState expected) =>
        Record(Report("2022", StageState.No) with { BudgetYear = 2022 }, Report("2023", StageState.Yes) with { BudgetYear = 2023 })
            .Pipeline(Aceh, budgetYear: year)[(int)ComplianceStage.BudgetAllocated].State.ShouldBe(expected);

    private static ComplianceRecord Record(params ComplianceObservation[] observations) => SmallRecord.Snapshot(SmallRecord.Facts(compliance: observations)).Compliance;

    private static ComplianceObservation Report(string asOf, StageState state) => new()
    {
        Id = $"{asOf}-{state}",
        RegionCode = "11",
        AsOf = PartialDate.Parse(asOf),
        Stage = ComplianceStage.BudgetAllocated,
        State = state,
        Qualifier = Qualifier.NoNumber,
        Basis = Basis.Reported,
        SourceId = "A-1",
    };
}
