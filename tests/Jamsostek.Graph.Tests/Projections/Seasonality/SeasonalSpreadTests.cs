using Jamsostek.Graph.Projections.Seasonality;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Seasonality;

public sealed class SeasonalSpreadTests
{
    [Fact]
    public void It_is_half_what_all_differ_by_in_the_season_and_half_what_the_region_does_over_its_seasons()
    {
        // First season: squares 0.04 and 0, the larger held at the 97th percentile 0.0388, mean 0.0194, less noise of 0.015 on average: 0.0044. Second: 0.01 and 0.01, less 0.005: 0.005.
        // First region: (0.04 - 0.01 + 0.01 - 0.005)/2 = 0.0175. Second: (0 - 0.02 + 0.01 - 0.005)/2 = -0.0075.
        var spread = SeasonalSpread.Of(Grids.Of([0.2, -0.1], [0, 0.1]), Grids.Of([0.01, 0.005], [0.02, 0.005]));
        spread.Row(0).ToArray().ShouldBe([0.01095, 0.01125], 1e-12);
        spread.Row(1).ToArray().ShouldBe([-0.00155, -0.00125], 1e-12);
    }

    [Fact]
    public void A_season_that_a_region_has_no_year_of_is_left_out_of_both()
    {
        // First season: the first region alone, 0.04 - 0.01. Second: 0.01 less 0.005. First region (0.03 + 0.005)/2, second 0.005.
        var spread = SeasonalSpread.Of(Grids.Of([0.2, -0.1], [double.NaN, 0.1]), Grids.Of([0.01, 0.005], [double.NaN, 0.005]));
        spread.Row(0).ToArray().ShouldBe([0.02375, 0.01125], 1e-12);
        spread[1, 1].ShouldBe(0.005, 1e-12);
    }
}
