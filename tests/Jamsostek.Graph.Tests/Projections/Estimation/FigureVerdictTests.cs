using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

/// <summary>What is made of one more figure beside those of the small panel.</summary>
public sealed class FigureVerdictTests
{
    [Theory]
    [InlineData(DenominatorBasis.PotentialWorkers, FigureTreatment.Benchmark)]
    [InlineData(DenominatorBasis.Ucj, FigureTreatment.Benchmark)]
    [InlineData(DenominatorBasis.UcjWithoutConstruction, FigureTreatment.Benchmark)]
    [InlineData(DenominatorBasis.EmployedLessCivilServants, FigureTreatment.Benchmark)]
    [InlineData(DenominatorBasis.LabourForce, FigureTreatment.Evidence)]
    [InlineData(DenominatorBasis.Workers, FigureTreatment.Evidence)]
    [InlineData(DenominatorBasis.NotStated, FigureTreatment.Evidence)]
    [InlineData(DenominatorBasis.Population, FigureTreatment.Evidence)]
    [InlineData(DenominatorBasis.UcjWithConstruction, FigureTreatment.NotComparable)]
    [InlineData(DenominatorBasis.WorkersByIdentityCard, FigureTreatment.NotComparable)]
    [InlineData(DenominatorBasis.Rpjmn, FigureTreatment.NotComparable)]
    public void A_rate_without_counts_is_treated_by_the_words_of_its_denominator(DenominatorBasis basis, FigureTreatment expected) =>
        Use(SmallPanel.Observation("x", "62.01", 2024, 3, null, null, 35.2m, basis)).Treatment.ShouldBe(expected);

    [Theory]
    [InlineData(90_000, FigureTreatment.Benchmark)]
    [InlineData(150_000, FigureTreatment.Evidence)]
    [InlineData(60_000, FigureTreatment.Evidence)]
    public void A_denominator_called_labour_force_is_the_potential_when_its_number_is_that_of_one(long denominator, FigureTreatment expected) =>
        Use(SmallPanel.Observation("x", "62.01", 2023, 8, 30_000, denominator, null, DenominatorBasis.LabourForce)).Treatment.ShouldBe(expected);

    [Theory]
    [InlineData(Qualifier.Approximate)]
    [InlineData(Qualifier.LowerBound)]
    public void A_rate_that_is_not_meant_exactly_is_evidence(Qualifier qualifier) =>
        Use(SmallPanel.Observation("x", "62.01", 2024, 3, null, null, 35) with { Qualifier = qualifier }).Treatment.ShouldBe(FigureTreatment.Evidence);

    [Fact]
    public void A_rate_of_a_year_is_evidence_as_of_its_middle()
    {
        var use = Use(SmallPanel.Observation("x", "62.01", 2024, 1, null, null, 35) with { AsOf = new PartialDate(2024) });

        (use.Treatment, use.Month).ShouldBe((FigureTreatment.Evidence, new Month(2024, 6)));
    }

    [Fact]
    public void A_rate_of_a_year_that_has_a_benchmark_gives_way_to_it()
    {
        var use = Use(SmallPanel.Observation("x", "11", 2024, 1, null, null, 45) with { AsOf = new PartialDate(2024) });

        (use.Treatment, use.FollowedFigureId).ShouldBe((FigureTreatment.Outweighed, "a"));
    }

    [Fact]
    public void Of_two_benchmarks_of_one_month_the_one_with_counts_is_followed()
    {
        var use = Use(SmallPanel.Observation("x", "11", 2024, 2, null, null, 32));

        (use.Treatment, use.FollowedFigureId, use.StandardErrorPoints).ShouldBe((FigureTreatment.Outweighed, "a", null));
    }

    [Fact]
    public void Of_two_benchmarks_of_one_month_the_more_trusted_source_is_followed()
    {
        var facts = SmallPanel.Facts(observations: [.. SmallPanel.Observations, SmallPanel.Observation("x", "11", 2024, 2, 64_000, 200_000, 32) with { SourceId = "P-0" }]);
        var sources = new List<SourceFact>(facts.Sources) { new() { Id = "P-0", Kind = SourceKind.WebPage, Title = "P-0", Trust = TrustGrade.A } };

        var uses = SmallPanel.Estimate(new FactSet
        {
            Sources = sources, Regions = facts.Regions, Labour = facts.Labour, CoverageObservations = facts.CoverageObservations, NationalParticipants = facts.NationalParticipants,
        }).Uses;

        uses.Single(static use => use.FigureId == "x").Treatment.ShouldBe(FigureTreatment.Benchmark);
        uses.Single(static use => use.FigureId == "a").FollowedFigureId.ShouldBe("x");
    }

    [Fact]
    public void A_source_that_contradicts_itself_is_evidence_in_the_middle_with_half_the_difference_as_error()
    {
        var use = Use(SmallPanel.Observation("x", "62.01", 2024, 3, 20_000, 100_000, 30));

        use.Treatment.ShouldBe(FigureTreatment.Evidence);
        use.Reason.ShouldStartWith("The source contradicts itself: its rate is 30.00 %, its counts give 20.00 %.");
        use.StandardErrorPoints.ShouldNotBeNull().ShouldBeGreaterThan(5);
    }

    [Fact]
    public void A_fall_by_more_than_three_tenths_across_a_change_of_words_is_a_break_and_the_later_definition_is_kept()
    {
        var estimation = SmallPanel.Estimate(SmallPanel.Facts(observations:
        [
            SmallPanel.Observation("old", "62", 2023, 10, 120_000, 250_000, 48),
            SmallPanel.Observation("inside", "62", 2024, 3, null, null, 45, DenominatorBasis.NotStated),
            SmallPanel.Observation("new", "62", 2024, 6, 70_000, 250_000, 28, DenominatorBasis.Ucj),
        ]));

        FigureUse Of(string id) => estimation.Uses.Single(use => use.FigureId == id);
        (Of("old").Treatment, Of("old").FollowedFigureId).ShouldBe((FigureTreatment.NotComparable, "new"));
        Of("old").Reason.ShouldBe(
            "It is on an older definition: between 2023-10 and 2024-06 the words of the base change and the published count falls by 42 %, which is a break and no fall. The panel keeps to the later definition throughout.");
        Of("inside").Treatment.ShouldBe(FigureTreatment.NotComparable);
        Of("new").Treatment.ShouldBe(FigureTreatment.Benchmark);
    }

    [Fact]
    public void The_same_fall_on_one_basis_is_a_fall()
    {
        var estimation = SmallPanel.Estimate(SmallPanel.Facts(observations:
        [
            SmallPanel.Observation("old", "62", 2023, 10, 120_000, 250_000, 48),
            SmallPanel.Observation("new", "62", 2024, 6, 70_000, 250_000, 28),
        ]));

        estimation.Uses.Where(static use => use.FigureId is "old" or "new").ShouldAllBe(static use => use.Treatment == FigureTreatment.Benchmark);
        var fall = estimation.Coverage.Where(static row => row.RegionCode.StartsWith("62", StringComparison.Ordinal)).GroupBy(static row => row.Month).ToDictionary(static g => g.Key, static g => g.Sum(static row => row.Covered));
        (fall[new Month(2023, 10)], fall[new Month(2024, 6)]).ShouldBe((120_000, 70_000));
    }

    [Theory]
    [InlineData(WorkerSegment.NonAsn, "It counts government staff who are not civil servants, a group inside the wage earners (PU), not all of them.")]
    [InlineData(WorkerSegment.VulnerableWorkers, "It counts workers whose contribution others pay, a group inside the non-wage earners (BPU), not all of them.")]
    [InlineData(WorkerSegment.Jakon, "It counts construction workers, who are registered by project: they are part of what is not placed in any region.")]
    [InlineData(WorkerSegment.Bpu, "It is of one segment, and the same source gives no count of the other.")]
    public void A_group_of_workers_is_not_comparable(WorkerSegment segment, string reason)
    {
        var use = Use(SmallPanel.Observation("x", "62.01", 2024, 3, 1_000, null, null) with { Segment = segment });

        (use.Treatment, use.Reason).ShouldBe((FigureTreatment.NotComparable, reason));
    }

    [Fact]
    public void Construction_workers_in_a_count_are_taken_off_before_it_is_evidence()
    {
        var model = SmallPanel.Model(SmallPanel.Facts(observations:
        [
            .. SmallPanel.Observations,
            SmallPanel.Observation("all", "62", 2024, 3, 100_000, null, null, DenominatorBasis.None),
            SmallPanel.Observation("pu", "62", 2024, 3, 60_000, null, null, DenominatorBasis.None) with { Segment = WorkerSegment.Pu },
            SmallPanel.Observation("bpu", "62", 2024, 3, 25_000, null, null, DenominatorBasis.None) with { Segment = WorkerSegment.Bpu },
            SmallPanel.Observation("jakon", "62", 2024, 3, 15_000, null, null, DenominatorBasis.None) with { Segment = WorkerSegment.Jakon },
        ]));

        model.Coverage.Rates.Single(static rate => rate.Id == "all").Count.ShouldBe(85_000);
        model.Coverage.Splits.Single().ShouldSatisfyAllConditions(static split => split.Wage.ShouldBe(60_000), static split => split.Other.ShouldBe(25_000));
        model.Coverage.Verdicts["pu"].Treatment.ShouldBe(FigureTreatment.Evidence);
    }

    [Theory]
    [InlineData(2023, 7)]
    [InlineData(2024, 9)]
    public void A_figure_of_another_time_is_outside(int year, int month) =>
        Use(SmallPanel.Observation("x", "62.01", year, month, null, null, 35)).Treatment.ShouldBe(FigureTreatment.OutsidePeriod);

    private static FigureUse Use(CoverageObservation observation) =>
        SmallPanel.Estimate(SmallPanel.Facts(observations: [.. SmallPanel.Observations, observation])).Uses.Single(static use => use.FigureId == "x");
}
