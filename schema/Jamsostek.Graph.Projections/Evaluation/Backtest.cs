using Jamsostek.Graph.Projections.Evaluation.Baselines;
using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Trains the model and every baseline at earlier origins, without anything that came later, and scores what they said by what came.</summary>
public static class Backtest
{
    /// <summary>Name of the model in tables.</summary>
    public const string ModelName = "pooled model";

    private static readonly string[] ComparedLosses = ["MAE", "pinball"];

    /// <summary>Runs a back-test.</summary>
    /// <param name="panel">The history.</param>
    /// <param name="plan">Origins and horizons; null for <see cref="BacktestPlan.Of" />.</param>
    /// <param name="options">Settings of the model; null for the usual ones.</param>
    /// <param name="progress">Told how many of how many origins are done; may be null.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The scores, or why the panel allows no back-test.</returns>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public static ProjectionOutcome<BacktestReport> Run(
        Panel panel, BacktestPlan? plan = null, ProjectionOptions? options = null, IProgress<ProjectionProgress>? progress = null, CancellationToken cancellation = default) =>
        Run(panel, Baseline.All, plan, options, progress, cancellation);

    /// <summary>Runs a back-test of the model and of some baselines.</summary>
    internal static ProjectionOutcome<BacktestReport> Run(
        Panel panel, IReadOnlyList<Baseline> baselines, BacktestPlan? plan = null, ProjectionOptions? options = null, IProgress<ProjectionProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(panel);
        plan ??= BacktestPlan.Of(panel);
        options ??= new ProjectionOptions();
        if (plan.Origins.Count == 0 || plan.Horizons.Count == 0)
        {
            return new ProjectionProblem(ProjectionProblemCode.HistoryTooShort, $"A history of {panel.Length} periods is too short for a back-test.",
                "A monthly panel needs 27 months, a yearly one 5 years.");
        }

        var whole = TrendHistory.Of(panel, options.KnownRebasings, null, cancellation);
        bool withCountry = panel.Regions is not [{ Code: Panel.CountryCode }];
        var published = new PublishedCoverage(whole, panel.Parents.Count, withCountry);
        var book = new ScoreBook();
        for (int origin = 0; origin < plan.Origins.Count; origin++)
        {
            progress?.Report(new ProjectionProgress("back-testing", origin, plan.Origins.Count));
            if (Score(panel, baselines, plan, options, origin, whole, published, book, cancellation) is { } problem)
            {
                return problem;
            }
        }

        progress?.Report(new ProjectionProgress("back-testing", plan.Origins.Count, plan.Origins.Count));
        return Report(plan, baselines, book);
    }

    private static ProjectionProblem? Score(
        Panel panel, IReadOnlyList<Baseline> baselines, BacktestPlan plan, ProjectionOptions options, int origin, TrendHistory whole, PublishedCoverage published, ScoreBook book, CancellationToken cancellation)
    {
        int length = plan.Origins[origin];
        int steps = Math.Min(plan.Horizons.Max(), panel.Length - length);
        var then = panel.Until(length);
        var fitted = ProjectionModel.Fit(then, options, null, cancellation);
        if (!fitted.Succeeded)
        {
            return fitted.Problem;
        }

        var history = TrendHistory.Of(then, options.KnownRebasings, fitted.Value.State.Filter, cancellation);
        bool withCountry = published.Series > panel.Regions.Count + panel.Parents.Count;
        double[]?[] series = SeriesHistory.Of(history, panel.Parents.Count, withCountry);
        var projection = fitted.Value.Project(steps, null, cancellation);
        if (!projection.Succeeded)
        {
            return projection.Problem;
        }

        var methods = new List<(string Name, MethodForecast Forecast)> { (ModelName, new ModelForecast(projection.Value)) };
        foreach (var baseline in baselines)
        {
            cancellation.ThrowIfCancellationRequested();
            methods.Add((baseline.Name, new BaselineForecast(baseline, series, history.Cadence.Season, steps)));
        }

        foreach (int horizon in plan.Horizons.Where(h => h <= steps))
        {
            for (int s = 0; s < published.Series; s++)
            {
                if (series[s] is not null && Outcome(whole, published, s, origin, length, horizon) is { } outcome)
                {
                    foreach (var (name, forecast) in methods)
                    {
                        book.Add(name, LevelOf(panel, s), horizon, forecast, outcome);
                    }
                }
            }
        }

        return null;
    }

    private static PathLevel LevelOf(Panel panel, int series)
        => series < panel.Regions.Count ? PathLevel.Region : series < panel.Regions.Count + panel.Parents.Count ? PathLevel.Parent : PathLevel.Country;

    private static SeriesOutcome? Outcome(TrendHistory whole, PublishedCoverage published, int series, int origin, int length, int horizon)
    {
        int target = length - 1 + horizon;
        double came = published[series, target];
        double last = published.Last(series, length - 1);
        if (!double.IsFinite(came) || !double.IsFinite(last))
        {
            return null;
        }

        double recount = 0;
        for (int t = length; t <= target && series < whole.Regions; t++)
        {
            recount += whole.Jumps[series, t];
        }

        int lag = whole.Cadence.Season > 1 ? whole.Cadence.Season : 1;
        double years = (double)horizon * whole.Panel.MonthsPerPeriod / 12;
        return new SeriesOutcome(series, origin, published.Parent[series], came, came * Math.Exp(recount), last, published.YearlyChange(series, length, lag), years);
    }

    private static BacktestReport Report(BacktestPlan plan, IReadOnlyList<Baseline> baselines, ScoreBook book)
    {
        string[] methods = [ModelName, .. baselines.Select(static b => b.Name)];
        var rows = from level in Enum.GetValues<PathLevel>()
                   from method in methods
                   from horizon in plan.Horizons
                   let row = book.Row(method, level, horizon)
                   where row is not null
                   select row;
        var comparisons = from loss in ComparedLosses
                          from method in methods.Skip(1)
                          from horizon in plan.Horizons
                          where book.Cell(ModelName, PathLevel.Region, horizon).Count > 0
                          select ClusterBootstrap.Compare(book.Cell(ModelName, PathLevel.Region, horizon), book.Cell(method, PathLevel.Region, horizon), method, horizon, loss);
        var bins = plan.Horizons.Select(h => book.Cell(ModelName, PathLevel.Region, h).Reliability().ToArray()).ToArray();
        return new BacktestReport(plan, [.. rows], [.. comparisons], ReliabilityBin.Joined(bins), bins, [.. book.Pit]);
    }
}
