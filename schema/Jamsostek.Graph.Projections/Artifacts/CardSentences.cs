using System.Globalization;
using Jamsostek.Graph.Projections.Evaluation;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Projections.Artifacts;

/// <summary>Puts the figures of a model card into sentences.</summary>
internal static class CardSentences
{
    public static IReadOnlyList<string> Of(ModelCard card)
    {
        string unit = card.Frequency == PanelFrequency.Monthly ? "month" : "year";
        var sentences = new List<string>
        {
            "It projects coverage, covered over potential workers, on one denominator; it says nothing of a target on another.",
            Format($"It was trained on {card.Regions} regions and {card.Periods} {unit}s to {card.Cutoff}: {card.Figures} figures, {Percent(card.EstimatedFigures, card.Figures)} of them estimates with a standard error."),
            Format($"In {card.RebasedRegions} regions potential workers were counted anew; history was brought onto the last count. {card.RegionsWithoutHistory} regions have no figure: they stand at their province's level, with its spread."),
            card.FittedHorizon == 0
                ? "History is too short for a regression: regions follow the common path, with errors assumed."
                : Format($"Regressions reach {card.FittedHorizon} {unit}s ahead; at least two earlier origins reach {card.ValidatedHorizon}. What lies beyond is marked as extrapolated."),
            "Drivers and scenarios are statistical associations within this model, not causes.",
            card.Regulation.Regions == 0
                ? "Too few regions issued a regulation within history to estimate what goes with it."
                : Format($"Regions that issued a regulation grew {card.Regulation.FirstYear:0.000} logits more in its first year (standard error {card.Regulation.FirstYearStandardError:0.000}; {card.Regulation.Regions} regions)")
                    + (card.Regulation.IsDistinguishable ? "." : ": not distinguishable from zero."),
            card.Budget.StandardError is { } error
                ? Format($"Of the workers that a budget pays for, {card.Budget.Rate:0.00} became covered (standard error {error:0.00}, {card.Budget.Changes} changes of budgets).")
                : Format($"That {card.Budget.Rate:0.0} of the workers a budget pays for become covered is an assumption: too few budgets changed."),
        };
        if (card.Backtest is { } backtest)
        {
            sentences.AddRange(backtest.Plan.Horizons.Select(h => Scored(backtest, h, unit)).OfType<string>());
        }

        return sentences;
    }

    private static string? Scored(BacktestReport report, int horizon, string unit)
    {
        var row = report.Rows.FirstOrDefault(r => r.Method == Evaluation.Backtest.ModelName && r.Level == PathLevel.Region && r.Horizon == horizon);
        var hardest = report.Comparisons.Where(c => c.Horizon == horizon && c.Loss == "MAE").MinBy(static c => c.Gain);
        return row is null || hardest is null
            ? null
            : Format($"At {horizon} {unit}{(horizon == 1 ? string.Empty : "s")} it erred by {row.Mae:0.00} points on average over {row.Origins} origins, {100 * Math.Abs(hardest.Gain):0.0} % {(hardest.Gain >= 0 ? "less" : "more")} than the best other method, {hardest.Method} (95 % interval {100 * hardest.Low:+0.0;-0.0} to {100 * hardest.High:+0.0;-0.0} % less); its 80 % interval held {row.Coverage80:0%}, its 95 % interval {row.Coverage95:0%}.");
    }

    private static string Percent(long part, long whole) => whole == 0 ? "0 %" : Format($"{100.0 * part / whole:0} %");

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
