using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections;

/// <summary>Panels that are short, sparse, odd or uncertain: each gets a sensible answer.</summary>
public sealed class HardCasesTests
{
    [Fact]
    public void One_region_is_its_own_country()
    {
        var rows = Enumerable.Range(0, 48).Select(static t => new PanelRow { RegionCode = "ID", Month = SmallPanel.Start + t, Potential = 100_000, Active = SmallPanel.Growing(0, t) });
        var projection = ProjectionModel.Fit(PanelBuilder.Build(rows, PanelFrequency.Monthly).Value!).Value!.Project(12).Value!;
        projection.All.Select(static p => p.Code).ShouldBe(["ID"]);
        Sensible(projection);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(11)]
    [InlineData(23)]
    [InlineData(24)]
    public void A_short_history_is_projected_with_care(int months)
    {
        var projection = ProjectionModel.Fit(SmallPanel.Monthly(12, months, static (i, t) => SmallPanel.Growing(i, t))).Value!.Project(24).Value!;
        Sensible(projection);
        projection.Regions[0].Flags.HasFlag(RegionFlags.ShortHistory).ShouldBe(months < 24);
        projection.Country.EvidenceAt(23).ShouldBe(Evidence.Extrapolated);
    }

    [Fact]
    public void A_series_that_never_moves_is_expected_to_stay()
    {
        var projection = ProjectionModel.Fit(SmallPanel.Monthly(6, 48, static (i, _) => 30_000 + i)).Value!.Project(12).Value!;
        Sensible(projection);
        projection.Regions[0].Quantile(11, 0.5).ShouldBe(0.3, 0.001);
        projection.Regions[0].Flags.HasFlag(RegionFlags.Unchanged).ShouldBeTrue();
    }

    [Fact]
    public void Nobody_and_everybody_stay_inside()
    {
        var projection = ProjectionModel.Fit(SmallPanel.Monthly(9, 48, static (i, t) => i == 0 ? 0 : i == 1 ? 100_000 : i == 2 ? 140_000 : SmallPanel.Growing(i, t))).Value!.Project(12).Value!;
        Sensible(projection);
        projection.Find("A00")!.Quantile(11, 0.5).ShouldBeLessThan(0.01);
        projection.Find("A01")!.Quantile(11, 0.5).ShouldBeGreaterThan(0.99);
        projection.Find("A02")!.Flags.HasFlag(RegionFlags.AboveOne).ShouldBeTrue();
    }

    [Fact]
    public void A_region_without_figures_stands_at_its_neighbours_level_and_far_less_surely()
    {
        var projection = ProjectionModel.Fit(SmallPanel.Monthly(12, 48, static (i, t) => i == 0 ? null : SmallPanel.Growing(i, t))).Value!.Project(12).Value!;
        Sensible(projection);
        var empty = projection.Find("A00")!;
        (empty.Flags & RegionFlags.NoHistory).ShouldBe(RegionFlags.NoHistory);
        (empty.LastCoverage, empty.EvidenceAt(0)).ShouldBe((null, Evidence.TooThin));
        Width(empty).ShouldBeGreaterThan(3 * Width(projection.Find("A03")!));
        projection.Outlook(empty, new Milestone(0.5, projection.MonthAt(11))).Value!.WillMiss.ShouldBeNull();
    }

    [Fact]
    public void A_region_without_potential_workers_is_not_projected_and_not_in_the_sum()
    {
        var projection = ProjectionModel.Fit(SmallPanel.Monthly(12, 36, static (i, t) => SmallPanel.Growing(i, t), static (row, i, _) => i == 0 ? row with { Potential = null } : row)).Value!.Project(6).Value!;
        projection.Find("A00")!.IsProjected.ShouldBeFalse();
        projection.Country.Potential(0).ShouldBe(1_100_000, 1);
    }

    [Fact]
    public void Half_yearly_figures_need_nothing_special()
    {
        var projection = ProjectionModel.Fit(SmallPanel.Monthly(12, 72, static (i, t) => t % 6 == 5 ? SmallPanel.Growing(i, t) : null)).Value!.Project(12).Value!;
        Sensible(projection);
        projection.Regions[0].Quantile(11, 0.5).ShouldBe(SmallPanel.Growing(0, 83) / 100_000, 0.03);
    }

    [Fact]
    public void A_region_that_stopped_reporting_is_less_certain()
    {
        var projection = ProjectionModel.Fit(SmallPanel.Monthly(12, 60, static (i, t) => i == 3 && t > 47 ? null : SmallPanel.Growing(i, t))).Value!.Project(6).Value!;
        Sensible(projection);
        projection.Find("A03")!.Flags.HasFlag(RegionFlags.Stale).ShouldBeTrue();
        Width(projection.Find("A03")!, 0).ShouldBeGreaterThan(1.2 * Width(projection.Find("A04")!, 0));
    }

    [Fact]
    public void A_yearly_panel_is_projected_by_year()
    {
        var rows = from i in Enumerable.Range(0, 40)
                   from y in Enumerable.Range(0, 9)
                   select new PanelRow { RegionCode = $"A{i:D2}", ParentCode = $"P{i % 4}", Month = new Month(2016 + y, 12), Potential = 100_000, Active = SmallPanel.Growing(i, 12 * y) };
        var projection = ProjectionModel.Fit(PanelBuilder.Build(rows, PanelFrequency.Annual).Value!).Value!.Project(5).Value!;
        Sensible(projection);
        Enumerable.Range(0, 5).Select(projection.Label).ShouldBe(["2025", "2026", "2027", "2028", "2029"]);
        projection.Regions[0].Quantile(0, 0.5).ShouldBe(SmallPanel.Growing(0, 108) / 100_000, 0.03);
    }

    [Fact]
    public void Estimated_history_gives_intervals_that_hold_its_error()
    {
        // An estimate of 30 % that may be 5 points off is at least that uncertain a month later: 80 % of a normal with 5 points is 12.8 points wide.
        var stated = ProjectionModel.Fit(SmallPanel.Monthly(12, 48, static (i, t) => SmallPanel.Growing(i, t))).Value!.Project(1).Value!;
        var estimated = ProjectionModel.Fit(SmallPanel.Monthly(12, 48, static (i, t) => SmallPanel.Growing(i, t), static (row, _, _) => row with { StandardError = 5_000 })).Value!.Project(1).Value!;
        Width(stated.Regions[0], 0).ShouldBeLessThan(0.06);
        Width(estimated.Regions[0], 0).ShouldBeInRange(0.125, 0.16);
        estimated.Regions[0].EstimatedShare.ShouldBe(1);
        estimated.Regions[0].Flags.HasFlag(RegionFlags.MostlyEstimated).ShouldBeTrue();
        estimated.Outlook(estimated.Regions[0], new Milestone(0.9, estimated.MonthAt(0))).Value!.WillMiss.ShouldBeNull();
    }

    [Fact]
    public void A_new_count_of_potential_workers_is_no_change_of_coverage()
    {
        var recounted = ProjectionModel.Fit(SmallPanel.Monthly(12, 60, static (i, t) => SmallPanel.Growing(i, t), static (row, i, t) => i == 0 && t < 48 ? row with { Potential = 125_000 } : row)).Value!;
        var projection = recounted.Project(12).Value!;
        projection.Find("A00")!.Flags.HasFlag(RegionFlags.Rebased).ShouldBeTrue();
        projection.Find("A00")!.Quantile(11, 0.5).ShouldBe(SmallPanel.Growing(0, 71) / 100_000, 0.03);
    }

    private static double Width(RegionPath path, int step = 5) => path.Quantile(step, 0.9) - path.Quantile(step, 0.1);

    private static void Sensible(Projection projection)
    {
        foreach (var path in projection.All)
        {
            for (int step = 0; step < projection.Steps; step++)
            {
                var band = path.Band(step);
                double[] quantiles = [0, band.Q025, band.Q10, band.Q50, band.Q90, band.Q975, 1];
                quantiles.ShouldAllBe(static q => double.IsFinite(q));
                quantiles.ShouldBeInOrder(SortDirection.Ascending);
            }
        }
    }
}
