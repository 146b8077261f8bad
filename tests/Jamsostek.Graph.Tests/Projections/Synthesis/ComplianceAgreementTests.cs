using Jamsostek.Graph.Projections.Synthesis;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Synthesis;

/// <summary>No known stage of compliance is contradicted, seen by plain loops over the rows.</summary>
public sealed class ComplianceAgreementTests
{
    private static readonly Month May2022 = new(2022, 5);

    public static TheoryData<string> Budgeted => ["73.11", "73.08", "73.16", "73.17", "73.22", "73.10", "73.14", "73.26", "73.03", "73.01", "73.71", "73.72"];

    public static TheoryData<string> NotBudgeted => ["73.73", "73.24", "73.09", "73.13", "73.12", "73.07", "73.02", "73.05", "73.06", "73.18", "73.04", "73.15"];

    [Theory]
    [MemberData(nameof(Budgeted))]
    public void Who_had_budgeted_in_Sulawesi_Selatan_has_a_budget_and_enrols(string region)
    {
        SyntheticRecord.Own(region, May2022).Budget.ShouldBeGreaterThan(0);
        SyntheticRecord.Own(region, May2022).Enrolled.ShouldBeGreaterThan(0);
    }

    [Theory]
    [MemberData(nameof(NotBudgeted))]
    public void Who_had_not_budgeted_in_Sulawesi_Selatan_has_none_until_then(string region)
    {
        for (var month = new Month(2021, 1); month <= May2022; month += 1)
        {
            SyntheticRecord.Own(region, month).ShouldSatisfyAllConditions(
                static sum => sum.Budget.ShouldBe(0), static sum => sum.Enrolled.ShouldBe(0), static sum => sum.Paid.ShouldBe(0), static sum => sum.Staff.ShouldBeGreaterThan(0));
        }

        SyntheticRecord.Own(region, new Month(2023, 12)).Enrolled.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Kapuas_has_registered_a_part_of_its_staff_by_January_2022()
    {
        var kapuas = SyntheticRecord.Own("62.03", new Month(2022, 1));

        kapuas.Enrolled.ShouldBeGreaterThan(0);
        kapuas.Enrolled.ShouldBeLessThan(kapuas.Staff);
    }

    [Fact]
    public void Seruyan_budgets_from_the_year_it_planned_for()
    {
        SyntheticRecord.Own("62.07", new Month(2022, 12)).ShouldBe(SyntheticRecord.Own("62.07", new Month(2022, 12)) with { Budget = 0, Enrolled = 0, Paid = 0 });
        SyntheticRecord.Own("62.07", new Month(2023, 1)).Budget.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Some_of_Jawa_Timur_have_no_budget_in_August_2022_and_some_have()
    {
        var budgets = SyntheticRecord.Sums.Where(static pair => pair.Key.Month == new Month(2022, 8) && pair.Key.Region.StartsWith("35.", StringComparison.Ordinal)).ToArray();

        budgets.Length.ShouldBe(38);
        budgets.ShouldContain(static pair => pair.Value.Budget == 0);
        budgets.ShouldContain(static pair => pair.Value.Budget > 0);
    }

    [Fact]
    public void Maluku_Utara_budgets_in_2024_for_no_more_than_all_its_segments_together()
    {
        SyntheticRecord.Own("82", new Month(2024, 1)).Budget.ShouldBeGreaterThan(0);
        SyntheticRecord.Whole("82", new Month(2024, 12)).Enrolled.ShouldBeInRange(1, 58_365);
        Enumerable.Range(1, 12).Max(static month => SyntheticRecord.Whole("82", new Month(2024, month)).Enrolled).ShouldBeLessThanOrEqualTo(58_365);
    }

    [Fact]
    public void Every_known_stage_of_the_data_holds()
    {
        var seen = 0;
        foreach (var observation in SyntheticRecord.Facts.ComplianceObservations.Where(static observation =>
            observation.Subject == ComplianceSubject.Government && (observation.Segments.Count == 0 || observation.Segments.Contains(WorkerSegment.NonAsn))))
        {
            Month[] months = observation.BudgetYear is { } year ? [.. Enumerable.Range(1, 12).Select(month => new Month(year, month))] : [Month.Of(observation.AsOf.Last)];
            foreach (var sum in months.Where(month => SyntheticRecord.Sums.ContainsKey((observation.RegionCode, month))).Select(month => SyntheticRecord.Own(observation.RegionCode, month)))
            {
                var value = observation.Stage switch
                {
                    ComplianceStage.BudgetAllocated => sum.Budget,
                    ComplianceStage.Registered => sum.Enrolled,
                    ComplianceStage.ContributionPaid => sum.Paid,
                    _ => (long?)null,
                };
                if (value is not null)
                {
                    (value > 0).ShouldBe(observation.State != StageState.No, observation.Id);
                    seen++;
                }
            }
        }

        // 24 of Sulawesi Selatan, Kapuas, two years of Kalimantan Timur and one of Maluku Utara.
        seen.ShouldBe(24 + 1 + 24 + 12);
    }

    [Fact]
    public void Gaps_between_stages_occur_budgeted_without_enrolment_and_enrolled_without_payment()
    {
        SyntheticRecord.Sums.Values.ShouldContain(static sum => sum.Budget > 0 && sum.Enrolled == 0);
        SyntheticRecord.Result.Months.ShouldContain(static row => row.EnrolledWorkers > 0 && row.PaidIdr == 0);
    }

    [Fact]
    public void A_stage_that_is_lost_again_is_lost()
    {
        var facts = SyntheticRecord.Facts;
        var makassar = facts.ComplianceObservations.Single(static observation => observation is { RegionCode: "73.71", Stage: ComplianceStage.BudgetAllocated });
        var lost = new FactSet
        {
            Regions = [.. facts.Regions.Where(static region => region.Code is "73" or "73.71")],
            ComplianceObservations =
            [
                makassar,
                makassar with { Id = "lost", AsOf = PartialDate.Parse("2023-06"), State = StageState.No },
                makassar with { Id = "unpaid", AsOf = PartialDate.Parse("2022-08"), Stage = ComplianceStage.ContributionPaid, State = StageState.No },
                makassar with { Id = "unregistered", AsOf = PartialDate.Parse("2024-05"), Stage = ComplianceStage.Registered, State = StageState.No },
                makassar with { Id = "budget of 2024", AsOf = PartialDate.Parse("2024"), BudgetYear = 2024 },
            ],
        };

        var checks = SynthesisIdentities.Check(SyntheticRecord.With(lost, SyntheticAgencies.Generate(lost, new SynthesisOptions(), progress: null, CancellationToken.None)));

        checks.Select(static check => (check.Identity.FigureId, check.Identity.Measure)).ShouldBe(
        [
            (makassar.Id, SynthesisMeasure.BudgetIdr), ("unpaid", SynthesisMeasure.PaidIdr), ("lost", SynthesisMeasure.BudgetIdr), ("lost", SynthesisMeasure.EnrolledWorkers),
            ("unregistered", SynthesisMeasure.EnrolledWorkers), ("budget of 2024", SynthesisMeasure.BudgetIdr),
        ]);
        checks.ShouldAllBe(static check => check.Holds == true);
    }
}
