using Jamsostek.Graph.Projections.Filtering;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Filtering;

public sealed class TrendFilterTests
{
    private static readonly FilterSettings Settings = new(8, 0.01, 0.97);

    [Fact]
    public void Two_steps_are_those_worked_out_by_hand()
    {
        // Start: P = diag(1, 0.101), after the first observation P11 = 1/2. Predicted: P11 = 0.5 + 0.101 + 8 = 8.601, P12 = 0.97 * 0.101 = 0.09797, P22 = 0.97² * 0.101 + 0.01 = 0.1050309.
        // f = 9.601; gains 8.601/9.601 and 0.09797/9.601; innovation 1.
        var state = Run([2, 3], 1e9, out double[] level, out double[] slope, out _);
        level[1].ShouldBe(2 + (8.601 / 9.601), 1e-12);
        slope[1].ShouldBe(0.09797 / 9.601, 1e-12);
        state.LevelVariance.ShouldBe(8.601 - (8.601 * 8.601 / 9.601), 1e-12);
        state.Covariance.ShouldBe(0.09797 - (8.601 / 9.601 * 0.09797), 1e-12);
        state.SlopeVariance.ShouldBe(0.1050309 - (0.09797 * 0.09797 / 9.601), 1e-12);
    }

    [Fact]
    public void A_missing_month_only_predicts()
    {
        Run([2, 3, double.NaN], 1e9, out double[] level, out double[] slope, out double[] innovation);
        level[2].ShouldBe(level[1] + slope[1], 1e-12);
        slope[2].ShouldBe(0.97 * slope[1], 1e-12);
        innovation[2].ShouldBe(double.NaN);
    }

    [Fact]
    public void Beyond_two_and_a_half_deviations_the_gain_is_Hubers()
    {
        // One step: f = 9.601, so an innovation of 3 sqrt(f) is 3 deviations at sigma 1.
        double innovation = 3 * Math.Sqrt(9.601);
        Run([0, innovation], 1, out double[] level, out _, out _);
        level[1].ShouldBe(2.5 / 3 * (8.601 / 9.601) * innovation, 1e-12);
    }

    [Fact]
    public void Beyond_four_deviations_it_is_passed_over_once()
    {
        double outlier = 5 * Math.Sqrt(9.601);
        Run([0, outlier, 0], 1, out double[] level, out _, out _);
        level[1].ShouldBe(0);
        level[2].ShouldBe(0, 1e-12);
    }

    [Fact]
    public void A_second_one_on_the_same_side_is_a_shift_of_the_level()
    {
        double outlier = 50;
        var state = Run([0, outlier, outlier], 1, out double[] level, out _, out double[] innovation);

        // Predicted twice from P11 = 1/2: P11 is below 18, and e² = 2,500 is added: the gain is over 0.999.
        innovation[2].ShouldBe(outlier, 1e-12);
        level[2].ShouldBeGreaterThan(0.999 * outlier);
        state.LevelVariance.ShouldBeInRange(0.99, 1);
    }

    [Fact]
    public void On_the_other_side_it_is_passed_over_again()
    {
        Run([0, 50, -50], 1, out double[] level, out _, out _);
        level[2].ShouldBe(0, 1e-12);
    }

    [Fact]
    public void An_observation_with_a_larger_error_moves_the_level_less()
    {
        double[] noise = [1, 4];
        var level = new double[2];
        TrendFilter.Run([0, 1], noise, double.PositiveInfinity, Settings, new FilterTrace { Level = level, Slope = new double[2], Innovation = new double[2], InnovationVariance = new double[2] });
        level[1].ShouldBe(8.601 / 12.601, 1e-12);
    }

    [Fact]
    public void Nothing_observed_has_no_level() => Run([double.NaN, double.NaN], 1, out _, out _, out _).Level.ShouldBe(double.NaN);

    private static TrendState Run(double[] y, double sigma, out double[] level, out double[] slope, out double[] innovation)
    {
        double[] noise = [.. y.Select(static _ => 1.0)];
        (level, slope, innovation) = (new double[y.Length], new double[y.Length], new double[y.Length]);
        return TrendFilter.Run(y, noise, sigma, Settings, new FilterTrace { Level = level, Slope = slope, Innovation = innovation, InnovationVariance = new double[y.Length] });
    }
}
