using Jamsostek.Graph.Analytics.Coverage;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Coverage;

public sealed class CoverageRecordTests
{
    private const int Aceh = 1;

    [Fact]
    public void The_four_published_rates_of_Aceh_are_four_lines_with_three_breaks()
    {
        var coverage = Record(
            Observation("2025-08", 25.46m, DenominatorBasis.LabourForce),
            Observation("2023-09", 38.09m, DenominatorBasis.PotentialWorkers, 651_652, 1_710_891),
            Observation("2025-05", 23.32m, DenominatorBasis.NotStated, source: "B-1"),
            Observation("2024-12", 32.73m, DenominatorBasis.NotStated));

        var series = coverage.Series(Aceh);
        series.Select(static line => line.DenominatorBasis)
            .ShouldBe([DenominatorBasis.PotentialWorkers, DenominatorBasis.NotStated, DenominatorBasis.NotStated, DenominatorBasis.LabourForce]);
        series.ShouldAllBe(static line => line.Observations.Length == 1);
        series.Select(line => coverage.Break(line.Observations[0])?.Reason)
            .ShouldBe([null, BreakReason.DenominatorNotStated, BreakReason.DenominatorNotStated, BreakReason.DenominatorNotStated]);
        var latest = coverage.Latest(Aceh).ShouldNotBeNull();
        latest.Observation.AsOf.ShouldBe(PartialDate.Parse("2025-08"));
        latest.Rate.ShouldBe(0.2546m);
        latest.Break.ShouldNotBeNull().Earlier.PublishedRatePercent.ShouldBe(23.32m);
    }

    [Fact]
    public void Figures_of_one_basis_are_joined()
    {
        var coverage = Record(Observation("2025", 40, DenominatorBasis.Ucj), Observation("2024", 30, DenominatorBasis.Ucj, source: "B-1"));
        coverage.Series(Aceh).ShouldHaveSingleItem().Observations.Select(static one => one.PublishedRatePercent).ShouldBe([30m, 40m]);
        coverage.Latest(Aceh).ShouldNotBeNull().Break.ShouldBeNull();
    }

    [Theory]
    [InlineData(DenominatorBasis.Ucj, DenominatorBasis.PotentialWorkers, BreakReason.DenominatorDiffers)]
    [InlineData(DenominatorBasis.NotStated, DenominatorBasis.PotentialWorkers, BreakReason.DenominatorNotStated)]
    public void A_change_of_denominator_is_a_break(DenominatorBasis earlier, DenominatorBasis later, BreakReason reason) =>
        Record(Observation("2024", 30, earlier), Observation("2025", 40, later)).Latest(Aceh).ShouldNotBeNull().Break.ShouldNotBeNull().Reason.ShouldBe(reason);

    [Fact]
    public void Denominators_that_are_not_stated_are_never_taken_as_the_same()
    {
        var coverage = Record(Observation("2024", 30, DenominatorBasis.NotStated), Observation("2025", 40, DenominatorBasis.NotStated));
        coverage.Latest(Aceh).ShouldNotBeNull().Break.ShouldNotBeNull().Reason.ShouldBe(BreakReason.DenominatorNotStated);
        coverage.Series(Aceh).Length.ShouldBe(2);
    }

    [Fact]
    public void Counting_construction_in_is_a_break() =>
        Record(Observation("2024", 30, DenominatorBasis.Ucj), Observation("2025", 40, DenominatorBasis.Ucj) with { Segment = WorkerSegment.AllWithConstruction })
            .Latest(Aceh).ShouldNotBeNull().Break.ShouldNotBeNull().Reason.ShouldBe(BreakReason.ConstructionDiffers);

    [Fact]
    public void A_segment_is_never_the_coverage_of_a_region() =>
        Record(Observation("2025", 67.53m, DenominatorBasis.Subgroup) with { Segment = WorkerSegment.NonAsn }).Latest(Aceh).ShouldBeNull();

    [Fact]
    public void A_count_without_a_rate_is_no_coverage() =>
        Record(Observation("2025", percent: null, DenominatorBasis.None, 400_000)).Latest(Aceh).ShouldBeNull();

    [Fact]
    public void Where_no_rate_is_published_the_computed_one_counts() =>
        Record(Observation("2025", percent: null, DenominatorBasis.PotentialWorkers, 1, 4) with { ComputedRatePercent = 25 })
            .Latest(Aceh).ShouldNotBeNull().Rate.ShouldBe(0.25m);

    [Fact]
    public void Of_two_figures_of_one_date_the_better_trusted_is_the_latest() =>
        Record(Observation("2025", 40, DenominatorBasis.Ucj), Observation("2025", 41, DenominatorBasis.Ucj, source: "C-1"))
            .Latest(Aceh).ShouldNotBeNull().Observation.SourceId.ShouldBe("A-1");

    [Fact]
    public void Subgroups_are_joined_only_when_worded_alike()
    {
        var one = Observation("2024", 30, DenominatorBasis.Subgroup) with { Segment = WorkerSegment.NonAsn, DenominatorText = "non-ASN" };
        Record(one, one with { Id = "x", AsOf = new PartialDate(2025) }).Series(Aceh).Length.ShouldBe(1);
        Record(one, one with { Id = "x", AsOf = new PartialDate(2025), DenominatorText = "honorer" }).Series(Aceh).Length.ShouldBe(2);
    }

    private static CoverageRecord Record(params CoverageObservation[] observations) => SmallRecord.Snapshot(SmallRecord.Facts(coverage: observations)).Coverage;

    private static CoverageObservation Observation(string asOf, decimal? percent, DenominatorBasis basis, long? registered = null, long? potential = null, string source = "A-1") => new()
    {
        Id = $"11-{asOf}-{basis}-{source}",
        RegionCode = "11",
        AsOf = PartialDate.Parse(asOf),
        Segment = WorkerSegment.All,
        Registered = registered,
        Potential = potential,
        PublishedRatePercent = percent,
        RateBasis = Basis.Reported,
        Agreement = ArithmeticCheck.NotCheckable,
        DenominatorBasis = basis,
        Qualifier = Qualifier.Exact,
        Basis = Basis.Reported,
        SourceId = source,
    };
}
