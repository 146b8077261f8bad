using Jamsostek.Graph.Projections.Evaluation;
using Jamsostek.Graph.Projections.Evaluation.Baselines;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Evaluation;

public sealed class BaselineTests
{
    [Fact]
    public void Naive_keeps_the_last_value()
    {
        var forecast = new Naive().Forecast([1, 2, 4], 1, 4);
        forecast.Middle.ShouldBe([4, 4, 4, 4]);

        // Changes 1 and 2: root mean square sqrt(2.5); after four steps twice that.
        forecast.Deviation[3].ShouldBe(2 * Math.Sqrt(2.5), 1e-12);
    }

    [Fact]
    public void Drift_goes_on_from_first_to_last() => new Drift().Forecast([1, 2, 5], 1, 2).Middle.ShouldBe([7, 9], 1e-12);

    [Fact]
    public void Seasonal_naive_repeats_the_last_year() => new SeasonalNaive().Forecast([1, 2, 3, 4, 5, 6], 3, 4).Middle.ShouldBe([4, 5, 6, 4]);

    [Fact]
    public void With_drift_it_adds_the_yearly_change() => new SeasonalNaiveDrift().Forecast([1, 2, 3, 4, 5, 6], 3, 4).Middle.ShouldBe([7, 8, 9, 10], 1e-12);

    [Fact]
    public void A_line_is_continued_exactly()
    {
        var forecast = new LogitLine(null).Forecast([1, 3, 5, 7], 1, 2);
        forecast.Middle.ShouldBe([9, 11], 1e-12);
        forecast.Deviation[0].ShouldBe(0, 1e-9);
    }

    [Fact]
    public void A_line_through_the_last_two_years_forgets_what_was_before()
    {
        // Thirty months flat, then 24 on a line of slope 2.
        double[] series = [.. Enumerable.Repeat(5.0, 30), .. Enumerable.Range(0, 24).Select(static t => 2.0 * t)];
        new LogitLine(2).Forecast(series, 12, 2).Middle.ShouldBe([48, 50], 1e-9);

        // Two years of a yearly panel are two points: five are the fewest.
        new LogitLine(2).Forecast([9, 9, 1, 2, 3, 4, 5], 1, 1).Middle.ShouldBe([6], 1e-9);
    }

    [Fact]
    public void A_season_is_found_by_decomposition()
    {
        double[] series = [.. Enumerable.Range(0, 36).Select(static t => t + (t % 12 == 0 ? 11.0 : -1.0))];
        var season = new AdditiveSeason(series, 12);
        season.At(1).ShouldBe(11, 1e-9);
        season.At(2).ShouldBe(-1, 1e-9);
        season.Adjusted.ShouldBe([.. Enumerable.Range(0, 36).Select(static t => (double)t)], 1e-9);
    }

    [Fact]
    public void Theta_of_a_line_adds_half_its_slope_and_smoothing_the_rest()
    {
        // Smoothing parameter 1 follows a line best: level = last value, drift half the slope times h - 1 + 1.
        new Theta().Forecast([0, 1, 2, 3, 4], 1, 2).Middle.ShouldBe([4.5, 5], 1e-12);
    }

    [Fact]
    public void Exponential_smoothing_continues_a_line() => new ExponentialSmoothing().Forecast([.. Enumerable.Range(0, 30).Select(static t => (double)t)], 1, 2).Middle.ShouldBe([30, 31], 1e-6);

    [Fact]
    public void A_forecast_is_scored_by_hand()
    {
        // All quantiles at 0.4 and 0.5 came: pinball is the mean level times 0.1, levels average 1/2; twice that in points.
        double[] quantiles = [.. Enumerable.Repeat(0.4, 23)];
        var score = ForecastScore.Of(quantiles, 0.5, 0.45, 0.05);
        (score.Absolute, score.AbsoluteConstant, score.Scaled, score.Pinball).ShouldBe((10, 5, 2, 10), new Tolerant());
        (score.Inside80, score.Inside95).ShouldBe((false, false));
    }

    [Fact]
    public void Calibration_error_is_the_mean_distance_of_said_and_came()
    {
        var cell = new ScoreCell();
        cell.AddProbability(0.85, true);
        cell.AddProbability(0.85, false);
        cell.AddProbability(0.05, false);
        cell.CalibrationError().ShouldBe(((0.85 + 0.85 - 1) + 0.05) / 3, 1e-12);
        cell.Brier.ShouldBe((0.15 * 0.15) + (0.85 * 0.85) + (0.05 * 0.05), 1e-12);
    }

    private sealed class Tolerant : IEqualityComparer<(double, double, double, double)>
    {
        public bool Equals((double, double, double, double) x, (double, double, double, double) y) =>
            Math.Abs(x.Item1 - y.Item1) + Math.Abs(x.Item2 - y.Item2) + Math.Abs(x.Item3 - y.Item3) + Math.Abs(x.Item4 - y.Item4) < 1e-9;

        public int GetHashCode((double, double, double, double) obj) => 0;
    }
}
