using Jamsostek.Graph.Projections.Seasonality;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Seasonality;

public sealed class NationalSeasonTests
{
    [Fact]
    public void What_comes_every_year_is_kept_whole()
    {
        var profile = Grids.Of([0.1, -0.1], [0.2, -0.2], [0.6, -0.6]);
        NationalSeason.Of(profile, Grids.Of([0.1, -0.1, 0.1, -0.1], [0.2, -0.2, 0.2, -0.2], [0.6, -0.6, 0.6, -0.6]), 0).ShouldBe([0.2, -0.2], 1e-12);
    }

    [Fact]
    public void What_differs_from_year_to_year_is_drawn_to_none()
    {
        // Years of the first season 0.3, 0.1, 0.2: squares around the mean 0.02, in both 0.04, over 4 free: 0.01, of three years 0.01/3. Swing 0.04, less that 0.11/3: 0.11/0.12 is kept.
        double[] season = NationalSeason.Of(Grids.Of([0.2, -0.2]), Grids.Of([0.3, -0.3, 0.1, -0.1, 0.2, -0.2]), 0);
        season.ShouldBe([0.2 * 11 / 12, -0.2 * 11 / 12], 1e-12);
    }

    [Fact]
    public void The_swing_of_one_year_is_no_season() =>
        NationalSeason.Of(Grids.Of([0.1, -0.1]), Grids.Of([0.3, -0.3, -0.1, 0.1]), 0).ShouldBe([0, 0]);

    [Fact]
    public void Of_one_year_the_profile_is_kept() =>
        NationalSeason.Of(Grids.Of([0.3, -0.1]), Grids.Of([-0.1, 0.3]), 1).ShouldBe([0.2, -0.2], 1e-12);
}
