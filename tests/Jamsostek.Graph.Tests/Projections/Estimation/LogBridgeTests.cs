using Jamsostek.Graph.Projections.Estimation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

public sealed class LogBridgeTests
{
    private static LogBridge Bridge => new([(0, 100, 0), (4, 400, 0), (12, 200, 0)]);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(2, 200)]
    [InlineData(4, 400)]
    [InlineData(8, 282.8427)]
    [InlineData(-5, 100)]
    [InlineData(40, 200)]
    public void Between_known_months_the_logarithm_is_a_line_and_outside_it_stays(int month, double expected) => Bridge.At(month).ShouldBe(expected, 1e-3);

    [Fact]
    public void The_variance_of_a_month_is_the_mean_of_the_squared_steps()
    {
        var expected = ((Math.Pow(Math.Log(4), 2) / 4) + (Math.Pow(Math.Log(2), 2) / 8)) / 2;

        Bridge.MonthlyVariance.ShouldBe(expected, 1e-12);
        Bridge.VarianceAt(4).ShouldBe(0, 1e-12);
        Bridge.VarianceAt(1).ShouldBe(expected * 1 * 3 / 4, 1e-12);
        Bridge.VarianceAt(8).ShouldBe(expected * 4 * 4 / 8, 1e-12);
        Bridge.VarianceAt(15).ShouldBe(expected * 3, 1e-12);
        Bridge.VarianceAt(-2).ShouldBe(expected * 2, 1e-12);
    }

    [Fact]
    public void An_uncertain_month_draws_the_bridge_by_its_share_of_the_variance()
    {
        var bridge = Bridge;
        var own = bridge.VarianceAt(8);

        bridge.Draw(8, 400, own);

        bridge.At(8).ShouldBe(Math.Sqrt(400 * 282.8427), 1e-2);
        bridge.VarianceAt(8).ShouldBe(own / 2, 1e-12);
    }

    [Fact]
    public void A_rounded_month_keeps_the_variance_of_its_rounding() => new LogBridge([(0, 100, 0.01)]).VarianceAt(0).ShouldBe(0.0001, 1e-12);
}
