using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Projections.Estimation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

public sealed class BoundedRakingTests
{
    [Fact]
    public void Two_cells_of_equal_variance_move_by_the_same_log_odds()
    {
        // Both at even odds; 150 of 200 is odds of 3 in each.
        var rates = BoundedRaking.Rake([new(100, 0, 1), new(100, 0, 1)], [new([0, 1], 150)], 0.002);

        rates.ShouldBe([0.75, 0.75], 1e-6);
    }

    [Fact]
    public void A_cell_of_twice_the_variance_moves_twice_as_far()
    {
        var rates = BoundedRaking.Rake([new(100, 0, 1), new(100, 0, 2)], [new([0, 1], 130)], 0.002);

        (Logistic.LogOdds(rates[1]) / Logistic.LogOdds(rates[0])).ShouldBe(2, 1e-6);
        rates.Sum(static rate => 100 * rate).ShouldBe(130, 1e-3);
    }

    [Fact]
    public void A_cell_without_variance_stays() =>
        BoundedRaking.Rake([new(100, 0, 0), new(100, 0, 1)], [new([0, 1], 130)], 0.002)[0].ShouldBe(0.5, 1e-6);

    [Fact]
    public void Rows_and_columns_hold_together()
    {
        RakingCell[] cells = [new(1000, -1, 0.1), new(2000, -2, 0.1), new(1500, 0, 0.2), new(500, -1, 0.3)];

        var rates = BoundedRaking.Rake(cells, [new([0, 1], 900), new([0, 2], 1200), new([1, 3], 500)], 0.002);

        double Sum(params int[] of) => of.Sum(i => cells[i].Eligible * rates[i]);
        (Sum(0, 1), Sum(0, 2), Sum(1, 3)).ShouldSatisfyAllConditions(
            static sums => sums.Item1.ShouldBe(900, 1e-3),
            static sums => sums.Item2.ShouldBe(1200, 1e-3),
            static sums => sums.Item3.ShouldBe(500, 1e-3));
    }

    [Fact]
    public void The_odds_ratio_of_a_table_with_equal_variances_stays_as_iterative_proportional_fitting_keeps_it()
    {
        // With every variance 1, a 2 by 2 table raked on the scale of log-odds keeps η00 − η01 − η10 + η11.
        RakingCell[] cells = [new(1000, -1, 1), new(1000, -2, 1), new(1000, 0, 1), new(1000, -1.5, 1)];

        var rates = BoundedRaking.Rake(cells, [new([0, 1], 500), new([2, 3], 700), new([0, 2], 800), new([1, 3], 400)], 0.002);

        var odds = rates.Select(Logistic.LogOdds).ToArray();
        (odds[0] - odds[1] - odds[2] + odds[3]).ShouldBe(-1 + 2 - 0 - 1.5, 1e-4);
    }

    [Fact]
    public void What_is_out_of_reach_ends_at_the_bounds() =>
        BoundedRaking.Rake([new(100, 0, 1), new(100, 1, 1)], [new([0, 1], 500)], 0.002).ShouldBe([0.998, 0.998], 1e-9);

    [Fact]
    public void Where_sums_contradict_each_other_the_last_one_holds()
    {
        var rates = BoundedRaking.Rake([new(100, 0, 1), new(100, 0, 1)], [new([0, 1], 60), new([0, 1], 120)], 0.002);

        rates.Sum(static rate => 100 * rate).ShouldBe(120, 1e-3);
    }

    [Fact]
    public void Whatever_the_cells_a_sum_within_reach_is_met_inside_the_bounds() => Prop.ForAll<NonEmptyArray<uint>, byte>(static (seeds, share) =>
    {
        var cells = seeds.Item
            .Select(static seed => new RakingCell(1 + (seed % 100_000), ((int)(seed / 7 % 1000) - 500) / 100.0, 0.001 + (seed / 11 % 1000 / 500.0)))
            .ToArray();
        var target = cells.Sum(static cell => cell.Eligible) * (0.01 + (share / 260.0));
        var rates = BoundedRaking.Rake(cells, [new([.. Enumerable.Range(0, cells.Length)], target)], 0.002);

        return rates.All(static rate => rate is >= 0.0019999 and <= 0.9980001)
            && Math.Abs(cells.Zip(rates, static (cell, rate) => cell.Eligible * rate).Sum() - target) < 1e-3;
    }).QuickCheckThrowOnFailure();
}
