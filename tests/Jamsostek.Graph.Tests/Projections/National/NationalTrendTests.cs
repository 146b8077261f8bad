using Jamsostek.Graph.Projections.National;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Tests.Projections.Reference;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.National;

public sealed class NationalTrendTests
{
    [Fact]
    public void The_path_is_the_prototypes_for_its_parameters()
    {
        // The prototype's path is reproduced by G = 0.009268307, r = 0.010195101, phi = 0.93 (least squares on its twelve values, residual 1e-9).
        var path = new NationalTrend(0.009268307175774504, 0.010195100995235882, 0.93, 3, 0.985);
        double[] expected = ReferencePanel.Numbers("national");
        for (int h = 1; h <= 12; h++)
        {
            path.Path(h).ShouldBe(expected[h - 1], 1e-6);
        }
    }

    [Fact]
    public void Steady_growth_goes_on()
    {
        double[] growth = [double.NaN, .. Enumerable.Repeat(0.01, 40)];
        var path = NationalTrend.Of(growth, Cadence.Monthly);
        path.Trend.ShouldBe(0.01, 1e-12);
        path.Damping.ShouldBe(0);
        path.Path(24).ShouldBe(0.24, 1e-9);
    }

    [Fact]
    public void Growth_that_faded_goes_on_fading()
    {
        // By the formula in 20 lines of Python 3.11: the momentum is 0.93 of one month, the mean errors of the paths with 0.98, 0.99 and 1 are 0.00422790, 0.00613885 and 0.00829454, the powers are three.
        var path = NationalTrend.Of([double.NaN, .. Enumerable.Range(0, 48).Select(static t => 0.01 * Math.Pow(0.96, t))], Cadence.Monthly);
        path.Damping.ShouldBe(0.93);
        path.Decay.ShouldBe(0.9840541328043472, 1e-9);
    }

    [Fact]
    public void A_history_too_short_to_tell_fades_as_the_mean() =>
        NationalTrend.Of([double.NaN, .. Enumerable.Range(0, 20).Select(static t => 0.01 + (0.001 * (t % 3)))], Cadence.Monthly).Decay.ShouldBe(0.99, 1e-12);

    [Fact]
    public void Growth_that_swings_around_nothing_is_hardly_a_trend()
    {
        // Of the last 24 months: mean 0.0005, variance 24/23 * 0.0495^2, no likeness to the month before: 0.0005^2 / (0.0005^2 + 0.0495^2 / 23) is what is kept.
        var path = NationalTrend.Of([double.NaN, .. Enumerable.Range(0, 40).Select(static t => t % 2 == 0 ? 0.05 : -0.049)], Cadence.Monthly);
        path.Trend.ShouldBe(0.0005 * 0.0005 * 0.0005 / ((0.0005 * 0.0005) + (0.0495 * 0.0495 / 23)), 1e-12);
    }

    [Fact]
    public void Momentum_that_few_origins_speak_for_is_not_believed()
    {
        // By the formula in 20 lines of Python 3.11: over two origins the errors without momentum are 1.097 times those with the best of it, where 1.10 is asked for; over eight 2.67 times, where 1.03 is.
        NationalTrend.Of([double.NaN, -0.04, -0.03, -0.05, 0.04, 0.05], Cadence.Annual).Damping.ShouldBe(0);
        NationalTrend.Of([double.NaN, -0.04, -0.04, -0.04, 0.04, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05], Cadence.Annual).Damping.ShouldBe(0.93);
    }

    [Fact]
    public void Without_history_nothing_is_expected() => NationalTrend.Of([double.NaN], Cadence.Monthly).Path(12).ShouldBe(0);
}
