using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;
using static Jamsostek.Graph.Tests.Analytics.Cubes.SmallCube;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>What the numbers of the coverage cube mean, each rule by a hand-made case.</summary>
public sealed class CoverageMeaningTests
{
    private static readonly CubeMeasure Eligible = CoverageCube.EligibleWorkers;
    private static readonly CubeMeasure Covered = CoverageCube.CoveredWorkers;
    private static readonly CubeMeasure Uncovered = CoverageCube.UncoveredWorkers;
    private static readonly CubeMeasure Rate = CoverageCube.CoverageRate;
    private static readonly CubeMeasure NetChange = CoverageCube.NetChange;

    [Fact]
    public void Stocks_add_over_regions_and_segments_and_take_the_last_month_of_the_period()
    {
        var cubes = Of(
            Fact("11.01", "2025-01", 100, 10), Fact("11.01", "2025-02", 100, 20), Fact("11.01", "2025-02", 50, 5, WorkerSegment.Bpu), Fact("11.02", "2025-02", 200, 40),
            Fact("11.01", "2025-04", 110, 30), Fact("11.02", "2025-04", 210, 50));

        cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Period], Grain = TimeGrain.Quarter }).Rows(Eligible, Covered).ShouldBe(["2025-Q1 350 65", "2025-Q2 320 80"]);
        cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Province] }).Rows(Eligible, Covered).ShouldBe(["11 320 80"]);
    }

    [Fact]
    public void A_cell_without_a_fact_in_the_last_month_is_missing_for_the_period()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 10), Fact("11.02", "2025-01", 200, 20), Fact("11.01", "2025-02", 100, 15));

        cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Period], Grain = TimeGrain.Quarter }).Rows(Covered, Rate)
            .ShouldBe(["11.01|2025-Q1 15 0.15", "11.02|2025-Q1 null null"]);
    }

    [Fact]
    public void The_last_month_is_that_of_the_data_whatever_the_filter_so_that_the_parts_of_a_filter_add_up()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 10), Fact("11.02", "2025-02", 200, 20));
        var first = new MembersFilter(CubeDimensions.Kabupaten, 0);

        cubes.Ask(CoverageQuery with { Where = first }).Totals.Value(Covered).ShouldBeNull();
        cubes.Ask(CoverageQuery with { Where = new NotFilter(first) }).Totals.Value(Covered).ShouldBe(new CubeNumber(20L));
        cubes.Ask(CoverageQuery).Totals.Value(Covered).ShouldBe(new CubeNumber(20L));
    }

    [Fact]
    public void Net_change_is_a_flow_and_adds_over_months_and_regions()
    {
        var cubes = Of(
            Fact("11.01", "2024-12", 100, 10), Fact("11.01", "2025-01", 100, 14), Fact("11.01", "2025-02", 100, 13), Fact("11.02", "2025-01", 100, 50), Fact("11.02", "2025-02", 100, 57));

        cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Period], Grain = TimeGrain.Quarter }).Rows(NetChange).ShouldBe(["2024-Q4 null", "2025-Q1 10"]);
    }

    [Fact]
    public void Net_change_does_not_cross_a_change_of_basis()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 10), Fact("11.01", "2025-02", 100, 40, basis: Basis.Reported), Fact("11.01", "2025-03", 100, 41, basis: Basis.Reported));

        cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Period] }).Rows(NetChange).ShouldBe(["2025-01 null", "2025-02 null", "2025-03 1"]);
    }

    [Fact]
    public void A_rate_is_sum_over_sum_and_never_a_mean_of_rates()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 100), Fact("11.02", "2025-01", 900, 0));

        cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Province] }).Rows(Rate).ShouldBe(["11 0.1"]);
    }

    [Fact]
    public void A_rate_of_nothing_over_nothing_is_null()
    {
        var cubes = Of(Fact("11.01", "2025-01", 0, 0));

        cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten] }).Rows(Eligible, Covered, Rate).ShouldBe(["11.01 0 0 null"]);
    }

    [Fact]
    public void What_is_missing_is_null_and_in_neither_part_of_a_rate()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 30), Fact("11.02", "2025-01", null, 50), Fact("11.71", "2025-01", 400, null));

        cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Province] }).Rows(Eligible, Covered, Uncovered, Rate).ShouldBe(["11 500 80 70 0.3"]);
        cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten], WithQuality = true }).Rows(Eligible, Covered, Uncovered, Rate)
            .ShouldBe(["11.01 100 30 70 0.3", "11.02 null 50 null null", "11.71 400 null null null"]);
    }

    [Fact]
    public void What_cannot_be_placed_is_a_group_of_its_own_so_that_groups_add_up_to_the_country()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 30), Fact("15.06", "2025-01", 200, 20), Fact("ID", "2025-01", null, 7, WorkerSegment.Jakon), Fact("ID", "2025-01", null, 3, WorkerSegment.Pmi));

        var answer = cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Province], WithQuality = true });

        answer.Rows(Covered, Eligible, Rate).ShouldBe(["11 30 100 0.3", "15 20 200 0.1", "- 10 null null"]);
        answer.Rows[2].Kind.ShouldBe(RowKind.Detail);
        answer.Rows[2].Quality.Flags.Select(static flag => flag.Code).ShouldContain("UNPLACED");
        answer.Totals.Value(Covered).ShouldBe(new CubeNumber(60L));
        answer.Totals.Value(Rate)!.Value.Double.ShouldBe(50d / 300);
        answer.Totals.Quality.Flags.Select(static flag => flag.Code).ShouldContain("RATE_LEAVES_OUT");
    }

    [Fact]
    public void Synthetic_facts_are_left_out_unless_asked_for_and_the_totals_say_so()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 30), Fact("11.02", "2025-01", 100, 99, basis: Basis.Synthetic));

        var unasked = cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten], WithQuality = true });
        var asked = cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten], Bases = [Basis.Estimated, Basis.Synthetic], WithQuality = true });

        unasked.Rows(Covered).ShouldBe(["11.01 30"]);
        unasked.Flags.Select(static flag => flag.Code).ShouldBe(["SYNTHETIC_LEFT_OUT"]);
        unasked.Totals.Quality.Flags.Select(static flag => flag.Code).ShouldBe(["SYNTHETIC_LEFT_OUT"]);
        asked.Rows(Covered).ShouldBe(["11.01 30", "11.02 99"]);
        asked.Flags.ShouldBeEmpty();
        asked.Totals.Quality.SyntheticShare!.Value.ShouldBe(99d / 129);
        asked.Totals.Quality.Flags.Select(static flag => flag.Code).ShouldBe(["MIXED_BASES", "SYNTHETIC"]);
    }

    [Fact]
    public void A_period_that_is_not_over_is_incomplete()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 1), Fact("11.01", "2025-02", 100, 2), Fact("11.01", "2025-03", 100, 3), Fact("11.01", "2025-04", 100, 4));

        var rows = cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Period], Grain = TimeGrain.Quarter, WithQuality = true }).Rows;

        rows.Select(static row => (row.Period!.Value.Label, row.Period.Value.IsComplete, row.Period.Value.Start, row.Period.Value.End, row.AsOf!.Value.ToString())).ShouldBe(
        [
            ("2025-Q1", true, new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31), "2025-03"),
            ("2025-Q2", false, new DateOnly(2025, 4, 1), new DateOnly(2025, 6, 30), "2025-04"),
        ]);
        rows[1].Quality.Flags.Select(static flag => flag.Code).ShouldBe(["INCOMPLETE_PERIOD"]);
    }

    [Fact]
    public void The_error_of_a_sum_lies_between_independent_and_all_the_same_way()
    {
        var cubes = Of(
            Fact("11.01", "2025-01", 1_000, 300) with { EligibleStandardError = 40, CoveredStandardError = 3 },
            Fact("11.02", "2025-01", 1_000, 300) with { EligibleStandardError = 30, CoveredStandardError = 4 });

        var row = cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Province], WithQuality = true }).Rows[0];

        (row.StandardError(Covered)!.Value.Independent, row.StandardError(Covered)!.Value.Bound).ShouldBe((5, 7));
        (row.StandardError(Eligible)!.Value.Independent, row.StandardError(Eligible)!.Value.Bound).ShouldBe((50, 70));
        row.StandardError(Rate)!.Value.Independent.ShouldBe(Math.Sqrt(25 + (0.3 * 0.3 * 2_500)) / 2_000, 1e-12);
        row.StandardError(Rate)!.Value.Bound.ShouldBe((7 + (0.3 * 70)) / 2_000, 1e-12);
        row.StandardError(NetChange).ShouldBeNull();
    }
}
