using Jamsostek.Graph.Projections.Filtering;
using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.National;
using Jamsostek.Graph.Projections.Regression;
using Jamsostek.Graph.Projections.Training;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.National;

public sealed class CommonSurpriseTests
{
    private const int Regions = 30;
    private const int Months = 20;

    /// <summary>A filter that follows figures slowly.</summary>
    private static readonly FilterSettings Slow = new(0.03, 0.0005, 0.9);

    [Fact]
    public void The_levels_of_all_regions_together_are_their_figures()
    {
        var history = Read(static (i, t) => SmallPanel.Growing(i, t) * (t == Months - 1 ? 1.08 : 1));
        var (weights, levels) = Ends(history);
        var behind = Enumerable.Range(0, Regions).Select(i => weights[i, Months - 1] * (history.Adjusted[i, Months - 1] - history.Trends.Level[i, Months - 1])).Sum();
        var left = Enumerable.Range(0, Regions).Select(i => weights[i, Months - 1] * (history.Adjusted[i, Months - 1] - levels[i])).Sum();
        behind.ShouldBeGreaterThan(0.05 * Regions);
        left.ShouldBe(0, 1e-9 * Regions);
    }

    [Fact]
    public void Growth_of_a_month_is_what_the_figures_of_all_moved_by_in_it()
    {
        var history = Read(static (i, t) => SmallPanel.Growing(i, t) * (t >= Months - 2 ? 1.08 : 1));
        var weights = new ObservationWeights(history);
        double[] growth = NationalGrowth.Of(history, weights, CommonSurprise.Of(history, weights));
        growth[Months - 2].ShouldBe(MeanMove(history, weights, Months - 2), 0.002);
        growth[Months - 1].ShouldBe(MeanMove(history, weights, Months - 1), 0.002);
        growth[Months - 2].ShouldBeGreaterThan(0.08);
    }

    [Fact]
    public void What_a_tenth_of_the_regions_report_counts_a_tenth()
    {
        var all = Read(100, static (i, t) => SmallPanel.Growing(i, t) * (t == Months - 1 ? 1.08 : 1));
        var few = Read(100, static (i, t) => t == Months - 1 && i % 10 != 0 ? null : SmallPanel.Growing(i, t) * (t == Months - 1 ? 1.08 : 1));
        double whole = CommonSurprise.Of(all, new ObservationWeights(all))[^1];
        double part = CommonSurprise.Of(few, new ObservationWeights(few))[^1];
        (part / whole).ShouldBe(0.1, 0.02);
    }

    [Fact]
    public void Of_estimates_as_little_is_taken_for_a_surprise_as_is_known_of_them()
    {
        var stated = Read(static (i, t) => SmallPanel.Growing(i, t) * (t == Months - 1 ? 1.08 : 1));
        var panel = SmallPanel.Monthly(
            Regions, Months, static (i, t) => SmallPanel.Growing(i, t) * (t == Months - 1 ? 1.08 : 1), static (row, _, _) => row with { StandardError = 10_000 });
        var estimated = TrendHistory.Of(panel, [], Slow, CancellationToken.None);
        CommonSurprise.Of(estimated, new ObservationWeights(estimated))[^1].ShouldBeInRange(0, 0.05 * CommonSurprise.Of(stated, new ObservationWeights(stated))[^1]);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 0.5)]
    [InlineData(7, 1)]
    public void Of_few_regions_it_is_their_own_noise(int regions, double counts)
    {
        var history = Read(regions, static (_, t) => 40_000 * (t == Months - 1 ? 1.08 : 1 + (0.01 * (t % 2))));
        double each = history.Adjusted[0, Months - 1] - history.Trends.Level[0, Months - 1];
        each.ShouldBeGreaterThan(0.05);
        CommonSurprise.Of(history, new ObservationWeights(history))[^1].ShouldBe(counts * each, 1e-9);
    }

    [Fact]
    public void One_region_alone_that_stands_out_is_no_surprise_of_all()
    {
        var history = Read(static (i, t) => SmallPanel.Growing(i, t) * (t == Months - 1 && i == 0 ? 1.5 : 1));
        var quiet = Read(static (i, t) => SmallPanel.Growing(i, t));
        double apart = CommonSurprise.Of(history, new ObservationWeights(history))[^1] - CommonSurprise.Of(quiet, new ObservationWeights(quiet))[^1];
        Math.Abs(apart).ShouldBeLessThan(0.3 / Regions);
    }

    private static (ObservationWeights Weights, double[] Levels) Ends(TrendHistory history)
    {
        var model = CentralFit.Of(history, 1, CancellationToken.None);
        return (new ObservationWeights(history), [.. model.Regions.Select(static region => region.Level)]);
    }

    private static double MeanMove(TrendHistory history, ObservationWeights weights, int month) =>
        Enumerable.Range(0, Regions).Sum(i => weights[i, month] * (history.Adjusted[i, month] - history.Adjusted[i, month - 1])) / Enumerable.Range(0, Regions).Sum(i => weights[i, month]);

    private static TrendHistory Read(Func<int, int, double?> active) => Read(Regions, active);

    private static TrendHistory Read(int regions, Func<int, int, double?> active) => TrendHistory.Of(SmallPanel.Monthly(regions, Months, active), [], Slow, CancellationToken.None);
}
