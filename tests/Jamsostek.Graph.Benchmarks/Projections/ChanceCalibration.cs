using System.Globalization;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Evaluation;
using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Benchmarks.Projections;

/// <summary>
/// The calibration error that a model shows by chance although its probabilities are right. Regions share the nation's swing, so a few origins are a few draws: the truth is drawn from the model's own
/// joint distribution, as often as origins fit into the back-test without overlapping.
/// </summary>
internal static class ChanceCalibration
{
    private const int Trials = 200;

    /// <summary>Draws are taken this far apart, which no even number of draws has as a divisor: draw n + half mirrors draw n.</summary>
    private const int Stride = 7;

    /// <summary>A sentence with the mean and the 95th percentile by horizon.</summary>
    public static string Of(Panel panel, BacktestPlan plan)
    {
        var projection = ProjectionModel.Fit(panel).Value!.Project(plan.Horizons.Max()).Value!;
        int apart = plan.Origins.Count > 1 ? plan.Origins[1] - plan.Origins[0] : 1;
        int[] origins = [.. plan.Horizons.Select(h => Math.Max(1, Math.Min((panel.Length - plan.Origins[0]) / Math.Max(h, apart), plan.Origins.Count(o => o + h <= panel.Length))))];
        ScoreCell[][] cells = [.. plan.Horizons.Select(static _ => Enumerable.Range(0, Trials).Select(static _ => new ScoreCell()).ToArray())];
        foreach (var region in projection.Regions.Where(static r => r.LastCoverage is not null))
        {
            for (int k = 0; k < cells.Length; k++)
            {
                int step = plan.Horizons[k] - 1;
                double[] draws = region.DrawsAt(step);
                foreach (double points in ScoreBook.PointsPerYear)
                {
                    double target = region.LastCoverage!.Value + (points * (step + 1) * projection.MonthsPerPeriod / 12.0);
                    double said = region.ProbabilityBelow(step, target);
                    for (int trial = 0; trial < Trials * origins[k]; trial++)
                    {
                        cells[k][trial / origins[k]].AddProbability(said, draws[trial * Stride % draws.Length] < target * region.Potential(step));
                    }
                }
            }
        }

        var parts = cells.Select((trials, k) =>
        {
            double[] errors = [.. trials.Select(static c => c.CalibrationError()).Order()];
            return string.Create(CultureInfo.InvariantCulture, $"h={plan.Horizons[k]} {errors.Average():.000} (to {errors[(int)(0.95 * Trials)]:.000}; {origins[k]})");
        });
        return $"Calibration error that probabilities show by chance although they are right (to the 95th percentile; origins that fit in without overlapping): {string.Join(", ", parts)}.";
    }
}
