using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Seasonality;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Seasonality;

public sealed class SeasonalProfilesTests
{
    private static readonly double[] Shape = [-0.3, -0.2, 0, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0, 0, -0.1];

    [Fact]
    public void The_centred_mean_of_a_line_with_a_season_is_the_line()
    {
        var grid = GridOf(1, 48, static (_, t) => (0.01 * t) + Shape[t % 12]);
        var trend = CentredMean.Of(grid, 12);
        for (int t = 6; t < 42; t++)
        {
            trend[0, t].ShouldBe(0.01 * t, 1e-12);
        }

        trend[0, 5].ShouldBe(double.NaN);
        trend[0, 42].ShouldBe(double.NaN);
    }

    [Fact]
    public void A_centred_mean_needs_seven_tenths_of_its_weight()
    {
        // Of 12 units of weight, three months missing leave 9 = 75 %, four leave 8 = 67 %.
        CentredMean.Of(GridOf(1, 13, static (_, t) => t is 2 or 3 or 4 ? double.NaN : 1), 12)[0, 6].ShouldBe(1);
        CentredMean.Of(GridOf(1, 13, static (_, t) => t is 2 or 3 or 4 or 5 ? double.NaN : 1), 12)[0, 6].ShouldBe(double.NaN);
    }

    [Fact]
    public void A_season_that_all_share_is_found_exactly()
    {
        var season = SeasonalProfiles.Estimate(GridOf(6, 48, static (i, t) => i + (0.01 * t) + Shape[t % 12]), [0, 0, 0, 1, 1, 1], 12, 0);
        for (int i = 0; i < 6; i++)
        {
            season.Row(i).ToArray().ShouldBe(Shape, 1e-12);
        }
    }

    [Fact]
    public void The_first_month_need_not_be_January()
    {
        var season = SeasonalProfiles.Estimate(GridOf(6, 48, static (_, t) => Shape[(t + 7) % 12]), [0, 0, 0, 0, 0, 0], 12, 7);
        season.Row(0).ToArray().ShouldBe(Shape, 1e-12);
    }

    [Fact]
    public void Without_noise_a_region_keeps_its_own_season()
    {
        var clean = SeasonalProfiles.Estimate(GridOf(9, 60, static (i, t) => (i == 0 ? 2 : 1) * Shape[t % 12]), [0, 0, 0, 0, 0, 0, 0, 0, 0], 12, 0);
        Math.Abs(clean[0, 0] - (2 * Shape[0])).ShouldBeLessThan(0.1);
    }

    [Fact]
    public void A_regions_own_season_is_drawn_to_its_provinces_as_worked_out_by_hand()
    {
        // Country 0.2. Province: mean deviation (-0.1 + 0 + 0.4)/3 = 0.1, times 3/(3 + 5): 0.2375. Own: x = -0.1375, -0.0375, 0.3625.
        // x² = 0.01890625, 0.00140625, 0.13140625; the last held at the 97th percentile 0.01890625 + 0.94 * 0.1125 = 0.12465625. Mean 0.14496875/3.
        // v = 0.1/3, 0.085/3, 0.325/3, of two years on average 0.255/9. Both seasons are alike, so that what a region differs by over its seasons is x² - v/2.
        double all = (0.14496875 / 3) - (0.255 / 9);
        double[] own = [-0.1375, -0.0375, 0.3625];
        double[] noise = [0.1 / 6, 0.085 / 6, 0.325 / 6];
        var season = Swings(2, [0.1 / 3, 0.085 / 3, 0.325 / 3]);
        for (int i = 0; i < 3; i++)
        {
            double spread = (all + (own[i] * own[i]) - noise[i]) / 2;
            double expected = 0.2375 + (spread / (spread + noise[i]) * own[i]);
            season.Row(i).ToArray().ShouldBe([expected, -expected], 1e-12);
        }

        season[2, 0].ShouldBe(0.2375 + (0.472991 * 0.3625), 1e-6);
    }

    [Fact]
    public void A_region_that_differs_by_no_more_than_noise_has_its_provinces_season()
    {
        // Of one year the mean of v/n is 0.17/3 and exceeds the mean square of x, 0.0483, by 0.008344; x² - v of the regions is -0.014427, -0.026927 and 0.023073. Only of the third half of both is above zero.
        var season = Swings(1, [0.1 / 3, 0.085 / 3, 0.325 / 3]);
        season.Row(0).ToArray().ShouldBe([0.2375, -0.2375], 1e-12);
        season.Row(1).ToArray().ShouldBe([0.2375, -0.2375], 1e-12);
        season[2, 0].ShouldBe(0.2375 + (0.0073646 / (0.0073646 + (0.325 / 3)) * 0.3625), 1e-6);
    }

    [Fact]
    public void A_region_that_differs_every_year_alike_keeps_its_own_season_however_much_it_differs()
    {
        // Periods of two seasons that swing by ±0.1, ±0.2 and ±0.6 every year: there is no noise, so that nothing is drawn to anything.
        var season = SeasonalProfiles.Estimate(GridOf(3, 8, static (i, t) => (i == 0 ? 0.1 : i == 1 ? 0.2 : 0.6) * (t % 2 == 0 ? 1 : -1)), [0, 0, 0], 2, 0);
        season.Row(0).ToArray().ShouldBe([0.1, -0.1], 1e-12);
        season.Row(1).ToArray().ShouldBe([0.2, -0.2], 1e-12);
        season.Row(2).ToArray().ShouldBe([0.6, -0.6], 1e-12);
    }

    [Fact]
    public void Profiles_sum_to_zero()
    {
        var season = SeasonalProfiles.Estimate(GridOf(5, 36, static (i, t) => Math.Sin((i * 3.1) + (t * 1.7))), [0, 0, 1, 1, 1], 12, 3);
        for (int i = 0; i < 5; i++)
        {
            season.Row(i).ToArray().Sum().ShouldBe(0, 1e-12);
        }
    }

    private static Grid Swings(int years, double[] variance)
    {
        double[] all = [years, years];
        return SeasonalProfiles.Drawn(Grids.Of([0.1, -0.1], [0.2, -0.2], [0.6, -0.6]), Grids.Of(all, all, all), [0.2, -0.2], variance, [0, 0, 0]);
    }

    private static Grid GridOf(int rows, int columns, Func<int, int, double> of)
    {
        var grid = new Grid(rows, columns);
        for (int i = 0; i < rows; i++)
        {
            for (int t = 0; t < columns; t++)
            {
                grid[i, t] = of(i, t);
            }
        }

        return grid;
    }
}
