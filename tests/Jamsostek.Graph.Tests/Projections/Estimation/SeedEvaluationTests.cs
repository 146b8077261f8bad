using System.Globalization;
using Jamsostek.Graph.Projections.Estimation;
using Jamsostek.Graph.Tests.Ingestion;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

/// <summary>How well published figures of the seed data are met that the estimate was not shown.</summary>
public sealed class SeedEvaluationTests
{
    private static LeaveOneOutRow Row(string group, bool isWithoutRegion) =>
        SeedPanel.Evaluation.Rows.Single(row => row.Group == group && row.IsWithoutRegion == isWithoutRegion);

    [Theory]
    [InlineData("all")]
    [InlineData("benchmarks")]
    [InlineData("kabupaten and kota")]
    public void The_intervals_hold_what_they_claim_within_five_points(string group)
    {
        var row = Row(group, isWithoutRegion: false);

        row.Within80.ShouldBeInRange(0.75, 0.85);
        row.Within95.ShouldBeInRange(0.90, 1.00);
    }

    [Fact]
    public void With_a_whole_region_left_out_the_intervals_hold_at_least_what_they_claim_less_five_points() =>
        SeedPanel.Evaluation.Rows.Where(static row => row.IsWithoutRegion).ShouldAllBe(static row => row.Within80 >= 0.75 && row.Within95 >= 0.90);

    [Theory]
    [InlineData("all")]
    [InlineData("provinces")]
    public void The_estimate_is_nearer_than_a_plain_average(string group)
    {
        foreach (var isWithoutRegion in (bool[])[false, true])
        {
            var row = Row(group, isWithoutRegion);
            row.Model.ShouldBeLessThan(row.ProvinceAverage);
            row.Model.ShouldBeLessThan(row.NationalAverage);
        }
    }

    [Fact]
    public void The_table_is_that_of_its_figures()
    {
        var figures = SeedPanel.Evaluation.Figures.Where(static figure => figure is { IsWithoutRegion: false, IsProvince: true }).ToList();
        var error = 0.0;
        foreach (var figure in figures)
        {
            error += Math.Abs(figure.Estimate - figure.Published) * 100 / figures.Count;
        }

        var row = Row("provinces", isWithoutRegion: false);
        row.Figures.ShouldBe(figures.Count);
        row.Model.ShouldBe(error, 1e-9);
    }

    [Fact]
    public void Leaving_a_figure_out_is_estimating_without_it()
    {
        const string id = "73-2025-06-all-p-sulsel25";
        var facts = SeedRecord.Facts;
        var figure = SeedPanel.Evaluation.Figures.Single(static figure => figure is { FigureId: id, IsWithoutRegion: false });

        figure.Published.ShouldBe(0.4738, 1e-9);
        figure.ProvinceAverage.ShouldBe(1_043_751.0 / 2_865_109, 1e-9);
        figure.Estimate.ShouldBeInRange(0.43, 0.47);
        facts.CoverageObservations.ShouldContain(static observation => observation.Id == id);
    }

    [Fact]
    public void The_method_page_shows_the_table_as_it_is() =>
        File.ReadAllText(Path.Combine(SeedRecord.Folder, "METHOD.md")).ShouldContain(LeaveOneOutReport.Markdown(SeedPanel.Evaluation));

    [Fact]
    public void The_method_page_shows_the_parameters_as_they_are()
    {
        static string Row(string name, double intercept, FieldParameters fitted) => string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {intercept:0.00} | {fitted.Covariates:0.000} | {fitted.Kanwil:0.000} | {fitted.Province:0.000} | {fitted.Kabupaten:0.000} | {fitted.FadingMonths:0} | {fitted.Evidence:0.000} |");
        var page = File.ReadAllText(Path.Combine(SeedRecord.Folder, "METHOD.md"));
        var summary = SeedPanel.Estimation.Summary;

        page.ShouldContain(Row("coverage, arcsin √rate", CoverageFields.Intercept, summary.CoverageVariation));
        page.ShouldContain(Row("potential, logarithm", EligibleWorkers.Intercept, summary.PotentialVariation));
        page.ShouldContain(Row("contrast, log-odds (set)", CoverageFields.ContrastIntercept, CoverageFields.ContrastParameters));
        page.ShouldContain($"ρ²) = {summary.CorrelationInProvince.ToString("0.00", CultureInfo.InvariantCulture)} where");
        (summary.RatesUsed, summary.PotentialsUsed).ShouldBe((96, 31));
    }
}
