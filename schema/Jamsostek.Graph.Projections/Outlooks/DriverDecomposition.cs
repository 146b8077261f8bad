using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Paths;
using Jamsostek.Graph.Projections.Regression;
using Jamsostek.Graph.Projections.Training;

namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>
/// Takes the projected change of a region apart. From the last figure to the middle of the path the logit changes by a sum of terms; each becomes points by the factor
/// (c1 - c0) / (z1 - z0), so that the points add up to the change of coverage exactly.
/// </summary>
internal static class DriverDecomposition
{
    /// <summary>Of a sum of regions: each part is the mean of theirs, weighed by potential workers.</summary>
    public static IReadOnlyList<DriverShare> OfSum(CentralModel central, IReadOnlyList<LeafPath> leaves, int step)
    {
        double potential = leaves.Sum(leaf => leaf.Potential[step]);
        var parts = leaves.Select(leaf => (Weight: potential > 0 ? leaf.Potential[step] / potential : 0, Shares: Of(central, leaf, step))).ToList();
        return [.. Enum.GetValues<Driver>().Select(driver => new DriverShare(
            driver, parts.Sum(p => p.Weight * p.Shares[(int)driver].Logits), parts.Sum(p => p.Weight * p.Shares[(int)driver].Points)))];
    }

    public static IReadOnlyList<DriverShare> Of(CentralModel central, LeafPath path, int step)
    {
        var region = path.Region;
        int horizon = step + 1;
        double season = region.Season[central.SeasonAt(0)];
        double smoothed = region.Level + season;
        double from = region is { Stale: 0, LastCoverage: { } last } ? LogitScale.Logit(LogitScale.Clip(last)) : smoothed;
        double to = LogitScale.Logit(LogitScale.Clip(path.Share(step, 0)));
        var terms = new double[(int)Driver.Scenario + 1];
        for (int driver = 0; driver < (int)Driver.NationalTrend; driver++)
        {
            terms[driver] = path.OwnWeight * central.OwnChange(region, (Driver)driver, horizon);
        }

        terms[(int)Driver.LastSurprise] += smoothed - from;
        terms[(int)Driver.NationalTrend] = central.National.Path(horizon);
        terms[(int)Driver.CalendarMonth] = path.Season(step) - season;
        terms[(int)Driver.PublishedSums] = path.LevelShift;
        double known = 0;
        for (int driver = 0; driver < (int)Driver.Scenario; driver++)
        {
            known += terms[driver];
        }

        terms[(int)Driver.Scenario] = path.IsShifted ? to - from - known : 0;
        double change = to - from;
        double points = Math.Abs(change) > 1e-12
            ? (LogitScale.Share(to) - LogitScale.Share(from)) / change
            : LogitScale.Slope(from);
        return [.. terms.Select((term, driver) => new DriverShare((Driver)driver, term, 100 * points * term))];
    }
}
