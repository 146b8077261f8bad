using Jamsostek.Graph.Projections.Estimation;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(0.5, Math.PI / 4)]
    [InlineData(0.25, Math.PI / 6)]
    [InlineData(1.0, Math.PI / 2)]
    [InlineData(0.0, 0.0)]
    public void The_arcsine_of_the_root_is_that_of_the_known_angles(double rate, double expected) => ArcsineScale.Of(rate).ShouldBe(expected, 1e-12);

    [Theory]
    [InlineData(0.3809)]
    [InlineData(0.022)]
    [InlineData(0.9807)]
    public void A_rate_comes_back_from_the_scale(double rate) => ArcsineScale.Rate(ArcsineScale.Of(rate), 0.002).ShouldBe(rate, 1e-12);

    [Theory]
    [InlineData(-0.4, 0.002)]
    [InlineData(3.0, 0.998)]
    public void No_rate_leaves_its_margin(double z, double expected) => ArcsineScale.Rate(z, 0.002).ShouldBe(expected, 1e-12);

    [Fact]
    public void The_slope_is_the_difference_quotient()
    {
        const double step = 1e-6;
        var z = ArcsineScale.Of(0.36);

        var quotient = (ArcsineScale.Rate(z + step, 0) - ArcsineScale.Rate(z - step, 0)) / (2 * step);

        ArcsineScale.Slope(0.36).ShouldBe(0.96, 1e-12);
        quotient.ShouldBe(0.96, 1e-6);
    }

    [Fact]
    public void Log_odds_of_three_quarters_are_the_logarithm_of_three()
    {
        Logistic.LogOdds(0.75).ShouldBe(Math.Log(3), 1e-12);
        Logistic.Rate(Math.Log(3)).ShouldBe(0.75, 1e-12);
    }

    [Theory]
    [InlineData("40", 0.01)]
    [InlineData("40.00", 0.01)]
    [InlineData("26.5", 0.001)]
    [InlineData("35.68", 0.0001)]
    public void A_percentage_is_known_to_its_last_digit_that_is_not_zero(string percent, double unit) =>
        PublishedRounding.OfPercent(decimal.Parse(percent)).ShouldBe(unit / Math.Sqrt(12), 1e-12);

    [Theory]
    [InlineData(573_000, Qualifier.Rounded, 1_000)]
    [InlineData(41_560_000, Qualifier.Rounded, 10_000)]
    [InlineData(573_000, Qualifier.Exact, 1)]
    [InlineData(7, Qualifier.Rounded, 1)]
    public void A_rounded_count_is_known_to_its_last_digit_that_is_not_zero(long count, Qualifier qualifier, double unit) =>
        PublishedRounding.OfCount(count, qualifier).ShouldBe(unit / Math.Sqrt(12), 1e-9);
}
