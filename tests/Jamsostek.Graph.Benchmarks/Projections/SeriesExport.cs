using System.Globalization;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Evaluation;
using Jamsostek.Graph.Projections.Evaluation.Baselines;
using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Benchmarks.Projections;

/// <summary>
/// Writes what a back-test shows its methods, and what the model and two of them said, so that methods of other programs can be judged on the very same cells: <c>series.csv</c> has the cleaned logits of
/// every tenth region at every origin, <c>forecasts.csv</c> the figure that came and 23 quantiles by method. compare.R beside this file reads them.
/// </summary>
internal static class SeriesExport
{
    private const int EachRegion = 10;

    /// <summary>Writes both files.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="folder">Where to.</param>
    public static void Write(Panel panel, string folder)
    {
        var plan = BacktestPlan.Of(panel);
        var published = new PublishedCoverage(TrendHistory.Of(panel, [], null, CancellationToken.None), panel.Parents.Count, withCountry: true);
        using var seriesFile = File.CreateText(Path.Combine(folder, "series.csv"));
        using var forecastFile = File.CreateText(Path.Combine(folder, "forecasts.csv"));
        seriesFile.WriteLine("origin,region,period,logit");
        forecastFile.WriteLine("origin,region,horizon,came,method," + string.Join(',', ForecastScore.Levels.Select(static l => "q" + Number(l))));
        foreach (int length in plan.Origins)
        {
            Console.Error.WriteLine($"origin {length}");
            var then = panel.Until(length);
            var model = ProjectionModel.Fit(then).Value!;
            var history = TrendHistory.Of(then, [], model.State.Filter, CancellationToken.None);
            double[]?[] series = SeriesHistory.Of(history, panel.Parents.Count, withCountry: true);
            int steps = Math.Min(plan.Horizons.Max(), panel.Length - length);
            (string Name, MethodForecast Forecast)[] methods =
            [
                (Backtest.ModelName, new ModelForecast(model.Project(steps).Value!)),
                .. Baseline.All.Where(static b => b.Name is "Theta" or "ETS").Select(b => (b.Name, (MethodForecast)new BaselineForecast(b, series, history.Cadence.Season, steps))),
            ];
            for (int region = 0; region < panel.Regions.Count; region += EachRegion)
            {
                if (series[region] is not { } logits)
                {
                    continue;
                }

                for (int t = 0; t < logits.Length; t++)
                {
                    seriesFile.WriteLine($"{length},{region},{length - logits.Length + t},{Number(logits[t])}");
                }

                foreach (int horizon in plan.Horizons.Where(h => h <= steps && double.IsFinite(published[region, length - 1 + h])))
                {
                    foreach (var (name, forecast) in methods)
                    {
                        forecastFile.WriteLine($"{length},{region},{horizon},{Number(published[region, length - 1 + horizon])},{name},"
                            + string.Join(',', ForecastScore.Levels.Select(level => Number(forecast.Quantile(region, horizon - 1, level)))));
                    }
                }
            }
        }
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
