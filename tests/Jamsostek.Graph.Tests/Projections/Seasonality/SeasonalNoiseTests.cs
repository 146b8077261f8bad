using Jamsostek.Graph.Projections.Seasonality;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Seasonality;

public sealed class SeasonalNoiseTests
{
    [Fact]
    public void Noise_is_how_far_years_stray_from_the_regions_own_profile()
    {
        // The first region's years stray by 0.1 from 0.2 and -0.2: squares 0.01, times 2/(2 - 1). The second is the same every year. Pool: four of 0.02 and four of nothing, 0.01.
        var deviation = Grids.Of([0.1, -0.1, 0.3, -0.3], [0.9, -0.9, 0.9, -0.9]);
        double[] noise = SeasonalNoise.Of(deviation, Grids.Of([0.2, -0.2], [0.9, -0.9]), Grids.Of([2, 2], [2, 2]), [0.5, -0.5], 0);
        noise.ShouldBe([0.015, 0.005], 1e-12);
    }

    [Fact]
    public void Of_one_year_it_is_how_far_the_region_is_from_the_countrys_profile()
    {
        // Squares 0.04, 0, 0, 0, the largest held at the 98th percentile 0.94 * 0.04: pool 0.0094.
        double[] noise = SeasonalNoise.Of(Grids.Of([0.3, -0.1], [0.1, -0.1]), Grids.Of([0.3, -0.1], [0.1, -0.1]), Grids.Of([1, 1], [1, 1]), [0.1, -0.1], 0);
        noise.ShouldBe([0.0147, 0.0047], 1e-12);
    }

    [Fact]
    public void The_first_month_need_not_be_January()
    {
        double[] noise = SeasonalNoise.Of(Grids.Of([-0.1, 0.1, -0.3, 0.3], [-0.9, 0.9, -0.9, 0.9]), Grids.Of([0.2, -0.2], [0.9, -0.9]), Grids.Of([2, 2], [2, 2]), [0.5, -0.5], 1);
        noise.ShouldBe([0.015, 0.005], 1e-12);
    }
}
