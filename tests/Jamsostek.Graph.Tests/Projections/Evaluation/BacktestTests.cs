using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Evaluation;
using Jamsostek.Graph.Projections.Outlooks;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Evaluation;

public sealed class BacktestTests
{
    [Fact]
    public void Origins_are_five_months_apart_and_end_three_months_before_the_last_figure()
    {
        var plan = BacktestPlan.Of(SmallPanel.Monthly(3, 40, static (i, t) => SmallPanel.Growing(i, t)));
        plan.Origins.ShouldBe([27, 32, 37]);
        plan.Horizons.ShouldBe([1, 3, 6, 12]);
    }

    [Fact]
    public void A_history_that_is_too_short_is_refused() =>
        Backtest.Run(SmallPanel.Monthly(3, 20, static (i, t) => SmallPanel.Growing(i, t))).Problem!.Code.ShouldBe(ProjectionProblemCode.HistoryTooShort);

    [Fact]
    public void The_naive_error_is_the_change_that_came()
    {
        // One origin after 27 of 30 months: errors at 3 months are |c(29) - c(26)|.
        var panel = SmallPanel.Monthly(3, 30, static (i, t) => SmallPanel.Growing(i, t));
        var report = Backtest.Run(panel).Value!;
        var row = report.Rows.Single(static r => r is { Method: "naive", Level: PathLevel.Region, Horizon: 3 });
        row.Mae.ShouldBe(Enumerable.Range(0, 3).Average(static i => Math.Abs(SmallPanel.Growing(i, 29) - SmallPanel.Growing(i, 26)) / 1000), 1e-9);
        row.Count.ShouldBe(3);
    }

    [Fact]
    public void What_comes_later_changes_nothing_that_was_said_before()
    {
        // The same panel with another end: scores of the first origin at horizon 1 are the same.
        var plan = new BacktestPlan([27], [1]);
        var one = Backtest.Run(SmallPanel.Monthly(6, 32, static (i, t) => SmallPanel.Growing(i, t)), plan).Value!;
        var other = Backtest.Run(SmallPanel.Monthly(6, 32, static (i, t) => t > 27 ? 90_000 : SmallPanel.Growing(i, t)), plan).Value!;
        one.Rows.Select(static r => (r.Method, r.Mae, r.Pinball)).ShouldBe(other.Rows.Select(static r => (r.Method, r.Mae, r.Pinball)));
    }
}
