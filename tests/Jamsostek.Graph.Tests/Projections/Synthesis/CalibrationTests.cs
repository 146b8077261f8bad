using Jamsostek.Graph.Projections.Synthesis;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Synthesis;

/// <summary>Every published figure, typed from its source, against sums over the rows by plain loops.</summary>
public sealed class CalibrationTests
{
    [Fact]
    public void The_enrolled_of_October_2022_are_those_of_the_national_count() =>
        SyntheticRecord.Whole("ID", new Month(2022, 10)).Enrolled.ShouldBe(3_800_000);

    [Theory]
    [InlineData("62", 2021, 11, 21_800)]
    [InlineData("11", 2025, 5, 30_277)]
    [InlineData("52.03", 2024, 12, 32_644)]
    [InlineData("72", 2022, 6, 48_981)]
    [InlineData("75", 2023, 11, 38_161)]
    [InlineData("92", 2025, 12, 13_065)]
    public void The_enrolled_of_a_region_are_those_published(string region, int year, int month, long enrolled) =>
        SyntheticRecord.Whole(region, new Month(year, month)).Enrolled.ShouldBe(enrolled);

    [Theory]
    [InlineData("11", 2025, 5, 44_834)]
    [InlineData("52.03", 2024, 12, 34_555)]
    public void The_staff_of_a_region_is_that_published(string region, int year, int month, long staff) =>
        SyntheticRecord.Whole(region, new Month(year, month)).Staff.ShouldBe(staff);

    [Theory]
    [InlineData("72", 2022, 6, 5666)]
    [InlineData("75", 2023, 11, 8932)]
    public void The_rate_of_a_region_is_that_published(string region, int year, int month, int hundredthsOfPercent)
    {
        var sum = SyntheticRecord.Whole(region, new Month(year, month));

        decimal.Round(10_000m * sum.Enrolled / sum.Staff).ShouldBe(hundredthsOfPercent);
    }

    [Theory]
    [InlineData(2021, 23_500_000_000)]
    [InlineData(2022, 31_300_000_000)]
    public void The_government_of_Kalimantan_Timur_has_its_budget_and_its_workers_all_year(int year, long budget)
    {
        var months = Enumerable.Range(1, 12).Select(month => SyntheticRecord.Own("64", new Month(year, month))).ToArray();

        months.Sum(static month => month.Budget).ShouldBe(budget);
        months.ShouldAllBe(static month => month.Enrolled == 10_277);
        months.Sum(static month => month.Paid).ShouldBeInRange(budget * 8 / 10, budget);
    }

    [Fact]
    public void No_published_figure_of_non_ASN_staff_is_left_out()
    {
        // A new figure in the data must be typed above.
        SyntheticRecord.Facts.CoverageObservations.Count(static observation => observation.Segment == WorkerSegment.NonAsn).ShouldBe(6);
        SyntheticRecord.Facts.NationalParticipants.Count(static count => count.Segment == WorkerSegment.NonAsn).ShouldBe(1);
        SyntheticRecord.Facts.ComplianceObservations.Count(static observation => observation.AmountIdr is not null && observation.Segments.Contains(WorkerSegment.NonAsn)).ShouldBe(3);
    }

    [Fact]
    public void Several_counts_of_one_region_are_each_met()
    {
        var facts = SyntheticRecord.Facts;
        var kalteng = facts.CoverageObservations.Single(static observation => observation is { RegionCode: "62", Segment: WorkerSegment.NonAsn });
        var more = new FactSet
        {
            Sources = facts.Sources,
            Regions = facts.Regions,
            CoverageObservations =
            [
                .. facts.CoverageObservations,
                kalteng with { Id = "later", AsOf = new PartialDate(2024, 6), Registered = 52_345, Potential = 61_000 },
                kalteng with { Id = "part", RegionCode = "62.03", AsOf = new PartialDate(2023, 2), Registered = 2_001 },
            ],
            NationalParticipants = [.. facts.NationalParticipants, facts.NationalParticipants.Single(static count => count.Segment == WorkerSegment.NonAsn) with { Id = "later", AsOf = new PartialDate(2025), Value = 4_100_007 }],
            ComplianceObservations = facts.ComplianceObservations,
            Agencies = facts.Agencies,
        };

        var checks = SynthesisIdentities.Check(SyntheticRecord.With(more, SyntheticAgencies.Generate(more, new SynthesisOptions(), progress: null, CancellationToken.None)));

        checks.Where(static check => check.Holds != true).ShouldBeEmpty();
        checks.Count(static check => check.Identity.FigureId is "later" or "part").ShouldBe(4);
    }

    [Fact]
    public void Of_two_counts_of_one_month_the_better_trusted_is_met()
    {
        var facts = SyntheticRecord.Facts;
        var aceh = facts.CoverageObservations.Single(static observation => observation is { RegionCode: "11", Segment: WorkerSegment.NonAsn });
        var more = Observed(facts, [.. facts.CoverageObservations, aceh with { Id = "a", Registered = 1, SourceId = "P-PABAR" }]);

        SynthesisIdentities.Of(more).Where(static identity => identity.RegionCode == "11").Select(static identity => identity.SourceId).Distinct().ShouldBe(["P-ACEH3"]);
    }

    private static FactSet Observed(FactSet facts, IReadOnlyList<CoverageObservation> observations) => new()
    {
        Sources = facts.Sources,
        Regions = facts.Regions,
        CoverageObservations = observations,
        NationalParticipants = facts.NationalParticipants,
        ComplianceObservations = facts.ComplianceObservations,
        Agencies = facts.Agencies,
    };
}
