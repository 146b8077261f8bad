using Jamsostek.Graph.Projections.Cleaning;
using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Calibration;

/// <summary>
/// Fits the model again at earlier origins, as it would have been then, and takes its errors: u = (logit of the figure that came, on the origin's count of potential workers, less Z) / SC.
/// </summary>
internal static class InnerBacktest
{
    /// <summary>Runs the back-test.</summary>
    /// <param name="history">The whole history.</param>
    /// <param name="known">Known changes of count.</param>
    /// <param name="report">Told how many of how many origins are done.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>Errors by origin; origins, regions and horizons in order.</returns>
    public static InnerError[][] Run(TrendHistory history, IReadOnlyList<KnownRebasing> known, Action<int, int> report, CancellationToken cancellation)
    {
        int[] offsets = [.. history.Cadence.InnerOffsets.Where(offset => history.Length - offset >= history.Cadence.LeastInnerHistory)];
        var errors = new InnerError[offsets.Length][];
        int done = 0;
        Parallel.For(0, offsets.Length, Concurrency.Of(cancellation), k =>
        {
            int length = history.Length - offsets[k];
            var then = TrendHistory.Of(history.Panel.Until(length), known, history.Settings, cancellation);
            var central = CentralFit.Of(then, offsets[k], cancellation);
            errors[k] = Errors(history, central, k, length);
            report(Interlocked.Increment(ref done), offsets.Length);
        });
        return errors;
    }

    private static InnerError[] Errors(TrendHistory history, CentralModel central, int origin, int length)
    {
        var errors = new List<InnerError>();
        for (int i = 0; i < history.Regions; i++)
        {
            var region = central.Regions[i];
            if (region.Observations == 0)
            {
                continue;
            }

            double later = 0;
            for (int t = length; t < history.Length; t++)
            {
                later += history.Jumps[i, t];
            }

            double onThatCount = Math.Exp(later);
            for (int t = length; t < history.Length; t++)
            {
                if (!double.IsFinite(history.Logits.Logits[i, t]))
                {
                    continue;
                }

                int horizon = t - length + 1;
                double truth = LogitScale.Logit(LogitScale.Clip(history.Logits.Coverage[i, t] * onThatCount));
                double scale = central.Scale(region, horizon);
                double middle = central.Trend(region, horizon) + region.Season[central.SeasonAt(horizon)];
                double foreign = history.Logits.Variance[i, t] + (region.LevelError * region.LevelError);
                errors.Add(new InnerError(origin, i, horizon, (truth - middle) / scale, scale * scale / ((scale * scale) + foreign)));
            }
        }

        return [.. errors];
    }
}
