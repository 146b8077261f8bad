using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Projections.Regression;
using Jamsostek.Graph.Projections.Scales;

namespace Jamsostek.Graph.Projections.Training;

/// <summary>Collects what a model keeps of each region at the end of a history.</summary>
internal static class RegionStates
{
    /// <summary>Collects the states.</summary>
    /// <param name="history">The history.</param>
    /// <param name="regressions">Regressions by fitted horizon.</param>
    /// <param name="features">Features of the last period.</param>
    /// <param name="weights">Weights.</param>
    /// <param name="surprise">Common surprise of the last period, which is part of every level.</param>
    public static RegionState[] Of(TrendHistory history, IReadOnlyList<HorizonRegression> regressions, OriginFeatures features, ObservationWeights weights, double surprise)
    {
        double[] ratio = RegionRatio.Of(regressions, history.Regions);
        double[] potentialGrowth = PotentialGrowth.Of(history);
        var drivers = OwnDrivers(history, regressions, features, weights);
        var cold = ColdStart.Of(history);
        var states = new RegionState[history.Regions];
        for (int i = 0; i < states.Length; i++)
        {
            bool observed = history.LastObserved[i] >= 0;
            int last = history.LastObserved[i];
            var region = history.Panel.Regions[i];
            double potential = history.Potential[i, history.Length - 1];
            int observations = Count(history, i, static _ => true);
            int estimated = Count(history, i, static v => v > 0);
            states[i] = new RegionState
            {
                Code = region.Code,
                ParentCode = region.ParentCode,
                Level = (observed ? history.Trends.Level[i, history.Length - 1] : cold[i].Level) + surprise,
                Slope = observed ? history.Trends.Slope[i, history.Length - 1] : 0,
                Sigma = history.Sigma[i],
                Ratio = observed ? ratio[i] : 1,
                Season = history.Season.Row(i).ToArray(),
                LevelError = observed ? Math.Sqrt(ErrorAt(history, i)) : cold[i].Spread,
                Stale = observed ? history.Length - 1 - last : null,
                Observations = observations,
                EstimatedShare = observations > 0 ? (double)estimated / observations : 0,
                LastCoverage = observed ? history.Logits.Coverage[i, last] : null,
                LastActive = observed ? history.Panel.Active(i, last) : null,
                RecentPace = RecentPace(history, i),
                Potential = double.IsFinite(potential) ? potential : null,
                PotentialGrowth = potentialGrowth[i],
                RegulationStart = history.Panel.RegulationStart[i] == Panel.NoRegulation ? null : history.Panel.RegulationStart[i],
                Budget = LastBudget(history, i),
                Flags = Flags(history, i, observations, estimated),
                Drivers = observed ? drivers[i] : [],
            };
        }

        return states;
    }

    /// <summary>Own change by region, fitted horizon and driver: h times coefficient times feature, features less their weighted mean over regions.</summary>
    private static double[][][] OwnDrivers(TrendHistory history, IReadOnlyList<HorizonRegression> regressions, OriginFeatures features, ObservationWeights weights)
    {
        int now = history.Length - 1;
        var drivers = Enumerable.Range(0, history.Regions).Select(_ => new double[regressions.Count][]).ToArray();
        var rows = new double[history.Regions * Feature.Stride];
        for (int k = 0; k < regressions.Count; k++)
        {
            int horizon = regressions[k].Horizon;
            var means = new double[Feature.Count];
            double total = 0;
            for (int i = 0; i < history.Regions; i++)
            {
                features.Compose(i, horizon, rows.AsSpan(i * Feature.Stride, Feature.Stride));
                double weight = OriginFeatures.IsPresent(history, i, now) ? weights[i, now] : 0;
                total += weight;
                for (int j = 0; j < means.Length; j++)
                {
                    means[j] += weight * rows[(i * Feature.Stride) + j];
                }
            }

            for (int i = 0; i < history.Regions; i++)
            {
                var sums = drivers[i][k] = new double[(int)Driver.NationalTrend];
                if (total > 0 && OriginFeatures.IsPresent(history, i, now))
                {
                    for (int j = 0; j < means.Length; j++)
                    {
                        sums[(int)Feature.DriverOf(j)] += horizon * regressions[k].Coefficients[j] * (rows[(i * Feature.Stride) + j] - (means[j] / total));
                    }
                }
            }
        }

        return drivers;
    }

    /// <summary>
    /// Variance of the last figure's logit from its standard error. Errors of an estimated history repeat from period to period, so that more periods do not lessen them: they are
    /// added to the projection in full, not filtered away.
    /// </summary>
    private static double ErrorAt(TrendHistory history, int region) => history.Logits.Variance[region, history.LastObserved[region]];

    private static double? RecentPace(TrendHistory history, int region)
    {
        int last = history.LastObserved[region];
        int periods = history.Panel.Frequency == PanelFrequency.Monthly ? 12 : 1;
        if (last - periods < 0)
        {
            return null;
        }

        return (history.Panel.Active(region, last) - history.Panel.Active(region, last - periods)) / 12;
    }

    private static double LastBudget(TrendHistory history, int region)
    {
        var row = history.Panel.BudgetGrid.Row(region);
        for (int t = row.Length - 1; t >= 0; t--)
        {
            if (double.IsFinite(row[t]))
            {
                return row[t];
            }
        }

        return 0;
    }

    private static int Count(TrendHistory history, int region, Func<double, bool> which)
    {
        int count = 0;
        for (int t = 0; t < history.Length; t++)
        {
            count += double.IsFinite(history.Adjusted[region, t]) && which(history.Logits.Variance[region, t]) ? 1 : 0;
        }

        return count;
    }

    private static RegionFlags Flags(TrendHistory history, int region, int observations, int estimated)
    {
        int enough = history.Panel.Frequency == PanelFrequency.Monthly ? 24 : 4;
        bool rebased = false;
        foreach (double jump in history.Jumps.Row(region))
        {
            rebased |= jump != 0;
        }

        return (observations == 0 ? RegionFlags.NoHistory : RegionFlags.None)
            | (observations > 0 && observations < enough ? RegionFlags.ShortHistory : RegionFlags.None)
            | (observations > 0 && history.LastObserved[region] < history.Length - 1 ? RegionFlags.Stale : RegionFlags.None)
            | (rebased ? RegionFlags.Rebased : RegionFlags.None)
            | (history.Logits.Spikes[region] > 0 ? RegionFlags.SpikesRemoved : RegionFlags.None)
            | (history.Logits.AboveOne[region] ? RegionFlags.AboveOne : RegionFlags.None)
            | (2 * estimated > observations ? RegionFlags.MostlyEstimated : RegionFlags.None)
            | (IsUnchanged(history, region) ? RegionFlags.Unchanged : RegionFlags.None)
            | (double.IsFinite(history.Potential[region, history.Length - 1]) ? RegionFlags.None : RegionFlags.NoPotential);
    }

    private static bool IsUnchanged(TrendHistory history, int region)
    {
        int last = history.LastObserved[region];
        return last >= 2 && history.Panel.Active(region, last) is { } active
            && history.Panel.Active(region, last - 1) == active && history.Panel.Active(region, last - 2) == active;
    }
}
