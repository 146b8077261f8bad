using System.Globalization;
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
    public void The_tables_say_of_every_method_how_far_the_model_is_ahead_of_it()
    {
        var report = Backtest.Run(SmallPanel.Monthly(6, 40, static (i, t) => SmallPanel.Growing(i, t))).Value!;
        string[] csv = BacktestTable.Csv(report).TrimEnd('\n').Split('\n');
        string markdown = BacktestTable.Markdown(report);
        csv.Length.ShouldBe(1 + report.Rows.Count);
        csv.ShouldAllBe(static line => line.Replace("\"logit line, 2 years\"", "line", StringComparison.Ordinal).Split(',', StringSplitOptions.None).Length == 22);
        foreach (string method in report.Rows.Select(static r => r.Method).Distinct().Skip(1))
        {
            var ours = report.Rows.Single(static r => r is { Method: Backtest.ModelName, Level: PathLevel.Region, Horizon: 3 });
            var theirs = report.Rows.Single(r => r.Method == method && r is { Level: PathLevel.Region, Horizon: 3 });
            var gain = report.Comparisons.Single(c => c.Method == method && c is { Horizon: 3, Loss: "MAE" });
            gain.Gain.ShouldBe(1 - (ours.Mae / theirs.Mae), 1e-12);
            gain.Low.ShouldBeLessThanOrEqualTo(gain.Gain);
            gain.High.ShouldBeGreaterThanOrEqualTo(gain.Gain);
            (gain.Origins, gain.OriginsWon <= 3).ShouldBe((3, true));
            string shown = string.Create(CultureInfo.InvariantCulture, $"{100 * gain.Gain:+0.0;-0.0} [{100 * gain.Low:+0.0;-0.0}, {100 * gain.High:+0.0;-0.0}] {gain.OriginsWon}/3");
            markdown.ShouldContain($"| {method} | ");
            markdown.ShouldContain(shown);
            csv.Single(line => line.StartsWith((method.Contains(',', StringComparison.Ordinal) ? $"\"{method}\"" : method) + ",REGION,3,", StringComparison.Ordinal))
                .ShouldContain(string.Create(CultureInfo.InvariantCulture, $",{gain.Gain:0.######},{gain.Low:0.######},{gain.High:0.######},{gain.OriginsWon},"));
        }
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
