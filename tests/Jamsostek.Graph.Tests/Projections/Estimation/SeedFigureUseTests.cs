using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Ingestion;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

/// <summary>What was made of the 141 published coverage figures and the 53 national numbers.</summary>
public sealed class SeedFigureUseTests
{
    private static readonly FactSet Facts = SeedRecord.Facts;

    [Fact]
    public void Every_figure_has_one_use_with_a_reason()
    {
        var uses = SeedPanel.Estimation.Uses;

        uses.Select(static use => use.FigureId).ShouldBe(
            [.. Facts.CoverageObservations.Select(static figure => figure.Id).Concat(Facts.NationalParticipants.Select(static figure => figure.Id)).Order(StringComparer.Ordinal)]);
        uses.ShouldAllBe(static use => use.Reason.EndsWith('.') && use.Reason.Length > 20 && use.Month != null);
        uses.CountBy(static use => use.Treatment).ToDictionary().ShouldBe(
            new Dictionary<FigureTreatment, int>
            {
                [FigureTreatment.Benchmark] = 91, [FigureTreatment.Evidence] = 47, [FigureTreatment.Outweighed] = 5, [FigureTreatment.NotComparable] = 42, [FigureTreatment.OutsidePeriod] = 9,
            },
            ignoreOrder: true);
    }

    [Fact]
    public void A_used_figure_has_a_standard_error_and_no_other_has_one() =>
        SeedPanel.Estimation.Uses.ShouldAllBe(static use => use.StandardErrorPoints.HasValue == (use.Treatment == FigureTreatment.Benchmark || use.Treatment == FigureTreatment.Evidence));

    [Fact]
    public void A_figure_that_is_followed_instead_is_used_itself()
    {
        var uses = SeedPanel.Estimation.Uses;

        uses.Where(static use => use.Treatment == FigureTreatment.Outweighed).ShouldAllBe(static use => use.FollowedFigureId != null);
        foreach (var use in uses.Where(static use => use.FollowedFigureId is not null))
        {
            SeedPanel.Use(use.FollowedFigureId!).Treatment.ShouldBeOneOf(FigureTreatment.Benchmark, FigureTreatment.Evidence);
        }
    }

    [Theory]
    [InlineData("id-2019-12-all-jkk-jkm-active-or-registered-workers-p-kspsi21", FigureTreatment.Outweighed, "id-2019-12-all-active-workers-p-trib21")]
    [InlineData("id-2020-12-all-jkk-jkm-active-or-registered-workers-p-kspsi21", FigureTreatment.Outweighed, "id-2020-12-all-active-workers-p-trib21")]
    [InlineData("11-2024-12-all-p-sumut25", FigureTreatment.NotComparable, "11-2025-08-all-p-aceh1")]
    [InlineData("14-2025-all-p-riau3", FigureTreatment.Outweighed, "14-2025-07-30-all-p-riau1")]
    [InlineData("19-2024-12-all-with-construction-p-babel25", FigureTreatment.NotComparable, "19-2024-12-all-p-babel25")]
    [InlineData("34-2022-12-pu-p-diy23", FigureTreatment.Outweighed, "34-2022-12-all-p-diy23")]
    [InlineData("34-2022-12-all-p-diy23", FigureTreatment.Evidence, null)]
    [InlineData("92-2025-formal-p-pabar", FigureTreatment.NotComparable, "92-2025-pu-p-pabar")]
    [InlineData("92-2025-all-p-pabar", FigureTreatment.Evidence, null)]
    [InlineData("62-2021-11-15-non-asn-seed-004", FigureTreatment.NotComparable, null)]
    [InlineData("35.08-2026-03-all-p-lumajang26", FigureTreatment.OutsidePeriod, null)]
    [InlineData("34-2018-08-all-p-diy18", FigureTreatment.OutsidePeriod, null)]
    [InlineData("64-2025-12-all-p-kal26", FigureTreatment.Evidence, null)]
    [InlineData("52-2025-06-all-p-ntb25", FigureTreatment.Benchmark, null)]
    [InlineData("61-2022-11-all-p-kalbar22", FigureTreatment.Benchmark, null)]
    [InlineData("id-2025-04-all-p-ayo25", FigureTreatment.Benchmark, null)]
    [InlineData("id-2018-12-all-active-workers-p-trib21", FigureTreatment.Evidence, null)]
    [InlineData("id-2022-all-active-workers-p-wantim", FigureTreatment.Evidence, null)]
    [InlineData("id-2023-12-all-registered-workers-p-spn23", FigureTreatment.NotComparable, null)]
    [InlineData("id-2016-all-left-in-year-workers-p-kontan17", FigureTreatment.OutsidePeriod, null)]
    public void The_hard_cases_are_settled_as_the_method_says(string figureId, FigureTreatment treatment, string? followed)
    {
        var use = SeedPanel.Use(figureId);

        (use.Treatment, use.FollowedFigureId).ShouldBe((treatment, followed));
    }

    [Fact]
    public void A_group_inside_the_segments_is_never_used()
    {
        var groups = Facts.CoverageObservations.Where(static figure => figure.Segment
            is WorkerSegment.NonAsn or WorkerSegment.VillageOfficials or WorkerSegment.EducationStaff or WorkerSegment.HealthWorkers or WorkerSegment.VulnerableWorkers or WorkerSegment.VillageAndNeighbourhood
            or WorkerSegment.Jakon or WorkerSegment.Pmi).ToList();

        groups.Count.ShouldBe(23);
        groups.ShouldAllBe(static figure => SeedPanel.Use(figure.Id).Treatment == FigureTreatment.NotComparable || SeedPanel.Use(figure.Id).Treatment == FigureTreatment.OutsidePeriod);
    }
}
