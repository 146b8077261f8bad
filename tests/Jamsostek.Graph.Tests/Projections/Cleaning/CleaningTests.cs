using Jamsostek.Graph.Projections.Cleaning;
using Jamsostek.Graph.Projections.Numerics;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Cleaning;

public sealed class CleaningTests
{
    [Fact]
    public void A_denominator_that_jumps_alone_was_counted_anew()
    {
        var potential = GridOf(100, 100, 90, 90);
        var jumps = Rebasing.Jumps(potential, GridOf(40, 40, 40, 41), static (_, _) => null);
        jumps.Row(0).ToArray().ShouldBe([0, 0, Math.Log(0.9), 0], 1e-12);
        Rebasing.Apply(potential, jumps, 4).Row(0).ToArray().ShouldBe([90, 90, 90, 90], 1e-9);
    }

    [Fact]
    public void A_denominator_that_moves_with_the_covered_is_a_change_of_workers() =>
        Rebasing.Jumps(GridOf(100, 100, 90, 90), GridOf(40, 40, 36, 36), static (_, _) => null).Row(0).ToArray().ShouldBe([0, 0, 0, 0]);

    [Fact]
    public void A_small_step_is_none() => Rebasing.Jumps(GridOf(100, 102), GridOf(40, 40), static (_, _) => null).Row(0).ToArray().ShouldBe([0, 0]);

    [Fact]
    public void What_is_known_overrides_what_would_be_found()
    {
        Rebasing.Jumps(GridOf(100, 90), GridOf(40, 40), static (_, _) => false)[0, 1].ShouldBe(0);
        Rebasing.Jumps(GridOf(100, 90), GridOf(40, 36), static (_, _) => true)[0, 1].ShouldBe(Math.Log(0.9), 1e-12);
    }

    [Fact]
    public void Nobody_is_looked_for_further_than_two_months_away() =>
        Rebasing.Jumps(GridOf(100, 100, 90), GridOf(40, double.NaN, double.NaN), static (_, _) => null)[0, 2].ShouldBe(0);

    [Fact]
    public void A_typing_error_is_taken_out_and_a_step_is_not()
    {
        double[] spike = [0, 0.01, 0, 2.3, 0, 0.01, 0, 0];
        SpikeFilter.Remove(spike, 4).ShouldBe(1);
        spike[3].ShouldBe(double.NaN);
        double[] step = [0, 0.01, 0, 0.01, 1.2, 1.21, 1.2, 1.21];
        SpikeFilter.Remove(step, 4).ShouldBe(0);
    }

    [Fact]
    public void Zero_is_missing_unless_there_never_was_anybody()
    {
        var some = LogitHistory.Of(GridOf(0, 50), Grid.Missing(1, 2), GridOf(100, 100), 4);
        some.Logits.Row(0).ToArray().ShouldBe([double.NaN, 0]);
        var none = LogitHistory.Of(GridOf(0, 0), Grid.Missing(1, 2), GridOf(100, 100), 4);
        none.Logits[0, 1].ShouldBe(Math.Log(0.002 / 0.998), 1e-12);
    }

    [Fact]
    public void More_than_everybody_is_flagged_and_counts_as_everybody()
    {
        var history = LogitHistory.Of(GridOf(147.8, 147.8), Grid.Missing(1, 2), GridOf(100, 100), 4);
        history.AboveOne.ShouldBe([true]);
        history.Coverage[0, 0].ShouldBe(1.478, 1e-12);
        history.Logits[0, 0].ShouldBe(Math.Log(0.998 / 0.002), 1e-9);
    }

    [Fact]
    public void A_standard_error_becomes_a_variance_of_the_logit()
    {
        // c = 0.2, se 2 of 100: 0.02 / (0.2 * 0.8) = 0.125, squared.
        var history = LogitHistory.Of(GridOf(20, 20), GridOf(2, double.NaN), GridOf(100, 100), 4);
        history.Variance.Row(0).ToArray().ShouldBe([0.015625, 0], 1e-12);
    }

    private static Grid GridOf(params double[] row)
    {
        var grid = new Grid(1, row.Length);
        row.CopyTo(grid.Row(0));
        return grid;
    }
}
