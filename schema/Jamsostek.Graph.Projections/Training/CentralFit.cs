using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.National;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Regression;
using Jamsostek.Graph.Projections.Scales;

namespace Jamsostek.Graph.Projections.Training;

/// <summary>Fits the central model to a history.</summary>
internal static class CentralFit
{
    /// <summary>Fits.</summary>
    /// <param name="history">The history.</param>
    /// <param name="reach">Horizon beyond which nothing needs to be fitted.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static CentralModel Of(TrendHistory history, int reach, CancellationToken cancellation)
    {
        var weights = new ObservationWeights(history);
        var structure = new Structure(history.Panel.Regions);
        var features = new OriginFeatures?[history.Length];
        int warm = history.Cadence.WarmUpOf(history.Length);
        for (int t = Math.Min(warm, history.Length - 1); t < features.Length; t++)
        {
            features[t] = OriginFeatures.At(history, t, structure);
        }

        var regressions = new List<HorizonRegression>();
        double[] workspace = HorizonDesign.WorkspaceOf(history, warm);
        foreach (int horizon in history.Cadence.Horizons)
        {
            cancellation.ThrowIfCancellationRequested();
            int origins = history.Length - horizon - warm;
            bool needed = regressions.Count == 0 || regressions[^1].Horizon < reach;
            if (origins < history.Cadence.LeastOrigins || !needed)
            {
                break;
            }

            var design = HorizonDesign.Of(history, features, weights, horizon, workspace);
            if (design.Count < 2 * Feature.Count)
            {
                break;
            }

            regressions.Add(HorizonRegression.Fit(design, horizon, history.Panel.MonthsPerPeriod));
        }

        double[] surprise = CommonSurprise.Of(history, weights);
        double[] growth = NationalGrowth.Of(history, weights, surprise);
        var national = NationalTrend.Of(growth, history.Cadence);
        var calendar = CalendarFactor.Of(regressions, history);
        return new CentralModel
        {
            Frequency = history.Panel.Frequency,
            SeasonAtOrigin = history.SeasonOf(history.Length - 1),
            Horizons = [.. regressions.Select(static r => r.Horizon)],
            Coefficients = [.. regressions.Select(static r => r.Coefficients)],
            Spread = HorizonSpread.Of(regressions, history.Panel.MonthsPerPeriod),
            Calendar = [.. Enumerable.Range(0, regressions.Count).Select(k => calendar.Row(k).ToArray())],
            MedianSigma = Order.Median(history.Sigma),
            National = national,
            NationalError = [.. Enumerable.Range(1, reach).Select(h => national.MeanSquareError(growth, h, history.Cadence)).TakeWhile(double.IsFinite)],
            Regions = RegionStates.Of(history, regressions, features[^1]!, weights, surprise[^1]),
        };
    }
}
