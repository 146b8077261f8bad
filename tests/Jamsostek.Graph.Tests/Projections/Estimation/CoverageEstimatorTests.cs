using Jamsostek.Graph.Projections.Estimation;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

public sealed class CoverageEstimatorTests
{
    public static TheoryData<string, FactSet> Insufficient => new()
    {
        { "ESTIMATION_NO_REGIONS", SmallPanel.Facts(regions: []) },
        { "ESTIMATION_NO_LABOUR", SmallPanel.Facts(labour: []) },
        { "ESTIMATION_NO_NATIONAL_FIGURES", SmallPanel.Facts(national: [.. SmallPanel.National.Where(static figure => figure.Segment == WorkerSegment.All)]) },
        { "ESTIMATION_NO_POTENTIAL", SmallPanel.Facts(observations: []) },
        { "ESTIMATION_NO_COVERAGE", SmallPanel.Facts(observations: [SmallPanel.Observation("x", "11", 2024, 2, 900, 1_000, 90) with { Segment = WorkerSegment.NonAsn }]) },
    };

    [Theory]
    [MemberData(nameof(Insufficient))]
    public void Facts_that_do_not_suffice_are_refused_with_a_hint(string code, FactSet facts)
    {
        // A published potential without a rate is what is left for the last of them.
        var given = code == "ESTIMATION_NO_COVERAGE" ? WithRatio(facts) : facts;

        var outcome = CoverageEstimator.Estimate(given, SmallPanel.Options);

        outcome.IsEstimated.ShouldBeFalse();
        outcome.Refusal.Code.ShouldBe(code);
        outcome.Refusal.Hint.ShouldNotBeEmpty();
        CoverageEvaluation.LeaveOneOut(given, SmallPanel.Options).Refusal.ShouldBe(outcome.Refusal);
    }

    [Fact]
    public void Months_that_end_before_they_begin_are_refused() =>
        CoverageEstimator.Estimate(SmallPanel.Facts(), SmallPanel.Options with { LastMonth = new Month(2023, 7) }).Refusal!.Code.ShouldBe("ESTIMATION_NO_MONTHS");

    [Fact]
    public void A_published_count_and_potential_are_met_to_the_worker()
    {
        var rows = SmallPanel.Estimate(SmallPanel.Facts()).Coverage.Where(static row => row.Month == new Month(2024, 2) && row.RegionCode.StartsWith("11", StringComparison.Ordinal)).ToList();

        (rows.Sum(static row => row.Eligible), rows.Sum(static row => row.Covered)).ShouldBe((200_000, 60_000));
    }

    [Fact]
    public void The_segments_add_up_to_the_national_numbers_and_the_rest_is_unplaced()
    {
        var rows = SmallPanel.Estimate(SmallPanel.Facts()).Coverage.Where(static row => row.Month == new Month(2024, 8)).ToList();

        rows.GroupBy(static row => row.Segment).ToDictionary(static g => g.Key, static g => g.Sum(static row => row.Covered)).ShouldBe(
            new Dictionary<WorkerSegment, long?> { [WorkerSegment.Pu] = 115_000, [WorkerSegment.Bpu] = 40_000, [WorkerSegment.Jakon] = 35_000 }, ignoreOrder: true);
        rows.Single(static row => row.Segment == WorkerSegment.Jakon).ShouldSatisfyAllConditions(static row => row.RegionCode.ShouldBe("ID"), static row => row.Eligible.ShouldBeNull());
    }

    [Fact]
    public void Rows_that_were_handed_in_stay_and_the_others_make_up_the_rest()
    {
        CoverageFact[] given =
        [
            SmallPanel.Row("11.01", 2024, 2, WorkerSegment.Pu, 40_000, 30_000),
            SmallPanel.Row("11.01", 2024, 2, WorkerSegment.Bpu, 33_000, 3_000, Basis.Derived),
            SmallPanel.Row("62.02", 2024, 5, WorkerSegment.Pu, 18_000, null),
            SmallPanel.Row("62.02", 2030, 1, WorkerSegment.Pu, 18_000, 9_000),
        ];

        var estimation = SmallPanel.Estimate(SmallPanel.Facts(coverage: [.. given, SmallPanel.Row("62.01", 2024, 2, WorkerSegment.Pu, 1, 1, Basis.Estimated)]));

        estimation.Coverage.Where(static row => row.Basis != Basis.Estimated).ShouldBe(given, ignoreOrder: true);
        estimation.Coverage.DistinctBy(static row => (row.RegionCode, row.Month, row.Segment)).Count().ShouldBe(estimation.Coverage.Count);
        var province = estimation.Coverage.Where(static row => row.Month == new Month(2024, 2) && row.RegionCode.StartsWith("11", StringComparison.Ordinal)).ToList();
        (province.Sum(static row => row.Eligible), province.Sum(static row => row.Covered)).ShouldBe((200_000, 60_000));
        (estimation.Summary.KeptRows, estimation.Summary.EstimatedRows).ShouldBe((4, (5 * 2 * 13) + 13 - 3));
    }

    [Fact]
    public void A_panel_draws_the_months_around_it()
    {
        double Rate(CoverageEstimation estimation, Month month)
        {
            var rows = estimation.Coverage.Where(row => row.RegionCode == "62.01" && row.Month == month).ToList();
            return (double)rows.Sum(static row => row.Covered)! / (double)rows.Sum(static row => row.Eligible)!;
        }

        var without = SmallPanel.Estimate(SmallPanel.Facts());
        var with = SmallPanel.Estimate(SmallPanel.Facts(coverage:
        [
            SmallPanel.Row("62.01", 2024, 2, WorkerSegment.Pu, 50_000, 45_000), SmallPanel.Row("62.01", 2024, 2, WorkerSegment.Bpu, 50_000, 30_000),
        ]));

        Rate(with, new Month(2024, 3)).ShouldBeGreaterThan(Rate(without, new Month(2024, 3)) + 0.1);
        with.Coverage.Single(static row => row is { RegionCode: "62.01", Segment: WorkerSegment.Pu } && row.Month == new Month(2024, 3)).CoveredStandardError!.Value
            .ShouldBeLessThan(with.Coverage.Single(static row => row is { RegionCode: "62.01", Segment: WorkerSegment.Pu } && row.Month == new Month(2023, 8)).CoveredStandardError!.Value);
    }

    [Fact]
    public void A_panel_that_contradicts_a_published_figure_outweighs_it()
    {
        var estimation = SmallPanel.Estimate(SmallPanel.Facts(coverage:
        [
            SmallPanel.Row("62.71", 2024, 6, WorkerSegment.Pu, 60_000, 58_000), SmallPanel.Row("62.71", 2024, 6, WorkerSegment.Bpu, 30_000, 28_000),
        ]));

        var use = estimation.Uses.Single(static use => use.FigureId == "b");
        (use.Treatment, use.Reason).ShouldBe((FigureTreatment.Outweighed, "Reported rows of a monthly panel on record are followed, and the estimate is 95.56 %."));
    }

    [Fact]
    public void Nothing_hangs_on_the_order_of_the_facts()
    {
        var facts = SmallPanel.Facts();
        var turned = SmallPanel.Facts(
            observations: [.. facts.CoverageObservations.Reverse()],
            national: [.. facts.NationalParticipants.Reverse()],
            labour: [.. facts.Labour.Reverse()],
            regions: [.. facts.Regions.Reverse()]);

        var (expected, actual) = (SmallPanel.Estimate(facts), SmallPanel.Estimate(turned));

        actual.Coverage.ShouldBe(expected.Coverage);
        actual.Uses.ShouldBe(expected.Uses);
    }

    [Fact]
    public void A_kabupaten_that_was_never_surveyed_has_no_rows_and_is_named()
    {
        var estimation = SmallPanel.Estimate(SmallPanel.Facts(labour: [.. SmallPanel.Labour.Where(static row => row.RegionCode != "62.02")]));

        estimation.Summary.WithoutLabour.ShouldBe(["62.02"]);
        estimation.Coverage.ShouldNotContain(static row => row.RegionCode == "62.02");
    }

    [Fact]
    public void A_stopped_estimation_stops() =>
        Should.Throw<OperationCanceledException>(static () => CoverageEstimator.Estimate(SmallPanel.Facts(), SmallPanel.Options, null, new CancellationToken(canceled: true)));

    private static FactSet WithRatio(FactSet facts) => new()
    {
        Sources = facts.Sources,
        Regions = facts.Regions,
        Labour = facts.Labour,
        CoverageObservations = facts.CoverageObservations,
        NationalParticipants = facts.NationalParticipants,
        PotentialRatios =
        [
            new PotentialRatio
            {
                RegionCode = "11", AsOf = new PartialDate(2024, 2), Potential = 200_000, LabourYear = 2023, Employed = 300_000, Ratio = 0.6667m, Basis = Basis.Derived, SourceId = "P-1",
            },
        ],
    };
}
