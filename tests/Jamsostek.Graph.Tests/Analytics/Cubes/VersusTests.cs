using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;
using static Jamsostek.Graph.Tests.Analytics.Cubes.SmallCube;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>What rows are compared with.</summary>
public sealed class VersusTests
{
    private static readonly CubeMeasure Covered = CoverageCube.CoveredWorkers;
    private static readonly CubeMeasure Rate = CoverageCube.CoverageRate;

    [Fact]
    public void The_first_listed_period_is_compared_with_the_one_before_the_list()
    {
        var cubes = Of(Fact("11.01", "2024-12", 100, 10), Fact("11.01", "2025-01", 100, 12), Fact("11.01", "2025-02", 100, 9));
        var rows = cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Period], During = During.Between(new(2025, 1), new(2025, 2)) }).Rows;

        rows.Select(static row => row.Versus(Baseline.PreviousPeriod)!.Value).Select(static change => (change.Baseline(Covered)?.Whole, change.Delta(Covered)?.Whole, change.DeltaFraction(Covered)))
            .ShouldBe([(10, 2, 0.2), (12, -3, -0.25)]);
    }

    [Fact]
    public void A_year_that_is_not_over_is_compared_with_as_much_of_the_year_before()
    {
        var cubes = Of(AgencyMonths(
            AgencyMonth("11.01-SETDA", "2024-01", 10, 1, 100, 10), AgencyMonth("11.01-SETDA", "2024-02", 20, 2, 100, 20), AgencyMonth("11.01-SETDA", "2024-03", 30, 3, 100, 30),
            AgencyMonth("11.01-SETDA", "2025-01", 40, 4, 100, 15), AgencyMonth("11.01-SETDA", "2025-02", 50, 5, 100, 25)));
        var row = cubes.Ask(ComplianceQuery with { GroupBy = [CubeDimensions.Period], Grain = TimeGrain.Year }).Rows[1];

        var change = row.Versus(Baseline.SamePeriodLastYear)!.Value;

        (change.Baseline(ComplianceCube.PaidIdr)?.Whole, change.Baseline(ComplianceCube.NonAsnWorkers)?.Whole).ShouldBe((30, 20));
        change.Flags.ShouldBeEmpty();
        row.Versus(Baseline.PreviousPeriod)!.Value.Baseline(ComplianceCube.PaidIdr)!.Value.Whole.ShouldBe(60);
        row.Versus(Baseline.PreviousPeriod)!.Value.Flags.Select(static flag => flag.Code).ShouldBe(["SPANS_DIFFER"]);
    }

    [Fact]
    public void The_region_above_and_the_country_are_whole_whatever_the_filter_says_of_regions()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 10), Fact("11.02", "2025-01", 100, 30), Fact("15.06", "2025-01", 200, 160), Fact("ID", "2025-01", null, 5, WorkerSegment.Jakon));
        var row = cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten], Where = new MembersFilter(CubeDimensions.Kabupaten, 0) }).Rows[0];

        row.Versus(Baseline.ParentRegion)!.Value.Baseline(Rate)!.Value.Double.ShouldBe(0.2);
        row.Versus(Baseline.National)!.Value.Baseline(Rate)!.Value.Double.ShouldBe(0.5);
        row.Versus(Baseline.National)!.Value.Baseline(Covered)!.Value.Whole.ShouldBe(205);
        row.Versus(Baseline.National)!.Value.Delta(Rate)!.Value.Double.ShouldBe(-0.4, 1e-12);
    }

    [Fact]
    public void A_comparison_across_a_change_of_basis_is_flagged()
    {
        var cubes = Of(Fact("11.01", "2024-01", 100, 38, basis: Basis.Reported), Fact("11.01", "2025-01", 100, 25), Fact("11.02", "2024-01", 100, 30), Fact("11.02", "2025-01", 100, 31));
        var rows = cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten], During = During.InMonth(new(2025, 1)) }).Rows;

        rows.Select(static row => row.Versus(Baseline.SamePeriodLastYear)!.Value.Flags.Select(static flag => flag.Code).SingleOrDefault()).ShouldBe(["BASIS_DIFFERS", null]);
    }

    [Fact]
    public void What_cannot_be_placed_has_no_region_above()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 10), Fact("ID", "2025-01", null, 5, WorkerSegment.Jakon));

        cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten] }).Rows.Select(static row => row.Versus(Baseline.ParentRegion)!.Value.HasBaseline).ShouldBe([true, false]);
    }

    [Fact]
    public void Shares_ranks_and_totals_see_what_having_leaves_and_no_page()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 10), Fact("11.02", "2025-01", 100, 30), Fact("11.71", "2025-01", 100, 30), Fact("15.06", "2025-01", 200, 60), Fact("15.71", "2025-01", 200, 5));
        var rows = cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten], Having = new HavingValue(Covered, ValueTest.Greater, new CubeNumber(9L)), Page = new CubePage(First: 3) }).Rows;

        rows.Select(static row => (row.Id, row.Rank(Covered), row.Rank(Covered, CubeDimensions.Province), row.Share(Covered, ShareOf.Parent), row.Share(Covered, ShareOf.GrandTotal)))
            .ShouldBe([("11.01", 4, 3, 10d / 70, 10d / 130), ("11.02", 2, 1, 30d / 70, 30d / 130), ("11.71", 2, 1, 30d / 70, 30d / 130)]);
    }

    [Fact]
    public void A_distribution_is_over_the_members_inside_a_row()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 10), Fact("11.02", "2025-01", 100, 20), Fact("11.71", "2025-01", 100, 60), Fact("15.06", "2025-01", 100, null));
        var rows = cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Province] }).Rows;

        var aceh = rows[0].Distribution(Covered, CubeDimensions.Kabupaten)!;

        // R: quantile(c(10, 20, 60), c(.1, .25, .5, .75, .9), type = 7); sd(c(10, 20, 60))
        (aceh.Count, aceh.Min, aceh.P10, aceh.P25, aceh.Median, aceh.P75, aceh.P90, aceh.Max, aceh.Mean).ShouldBe((3, 10, 12, 15, 20, 40, 52, 60, 30));
        aceh.StandardDeviation!.Value.ShouldBe(26.457513110645905, 1e-12);
        rows[1].Distribution(Covered, CubeDimensions.Kabupaten).ShouldBe(new(0, null, null, null, null, null, null, null, null, null));
    }

    [Fact]
    public void Running_totals_add_flows_and_moving_averages_of_rates_sum_both_parts()
    {
        var cubes = Of(AgencyMonths(
            AgencyMonth("11.01-SETDA", "2025-01", 100, 10, 100, 10), AgencyMonth("11.01-SETDA", "2025-02", 100, 20, 300, 90), AgencyMonth("11.01-SETDA", "2025-03", 200, 30, 100, null)));
        var rows = cubes.Ask(ComplianceQuery with { GroupBy = [CubeDimensions.Period] }).Rows;

        rows.Select(static row => row.RunningTotal(ComplianceCube.PaidIdr)?.Whole).ShouldBe([10, 100, 100]);
        rows.Select(static row => row.MovingAverage(ComplianceCube.NonAsnWorkers, 2)).ShouldBe([null, 100, 150]);
        rows.Select(static row => row.MovingAverage(ComplianceCube.BudgetRealisation, 2)).ShouldBe([null, 0.25, null]);
    }
}
