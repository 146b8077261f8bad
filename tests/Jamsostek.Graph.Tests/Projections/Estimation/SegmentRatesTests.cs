using Jamsostek.Graph.Projections.Estimation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

public sealed class SegmentRatesTests
{
    [Fact]
    public void The_two_segments_add_up_to_the_region_and_differ_by_the_contrast()
    {
        var rates = SegmentRates.Of(new RegionPrior(0.36, 0.01, 1, 1.5, 0.2), 400, 600);

        ((400 * Logistic.Rate(rates.Wage)) + (600 * Logistic.Rate(rates.Other))).ShouldBe(360, 1e-5);
        (rates.Wage - rates.Other).ShouldBe(1.5, 1e-12);
    }

    [Fact]
    public void Without_contrast_both_have_the_rate_of_the_region()
    {
        var rates = SegmentRates.Of(new RegionPrior(0.5, 0.01, 1, 0, 0.2), 100, 300);

        (Logistic.Rate(rates.Wage), Logistic.Rate(rates.Other)).ShouldBe((0.5, 0.5));

        // 4·0.01/(0.5·0.5) = 0.16 in common; the wage earners are a quarter of the weight, so the contrast falls on them with (3/4)² and on the others with (1/4)².
        rates.WageVariance.ShouldBe(0.16 + (0.2 * 9 / 16), 1e-9);
        rates.OtherVariance.ShouldBe(0.16 + (0.2 / 16), 1e-9);
    }

    [Fact]
    public void A_region_with_one_segment_only_gives_it_the_whole_rate() =>
        Logistic.Rate(SegmentRates.Of(new RegionPrior(0.3, 0.01, 1, 2, 0.2), 0, 500).Other).ShouldBe(0.3, 1e-6);
}
