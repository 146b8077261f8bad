using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Projections.Calibration;

/// <summary>
/// The distribution of standardised errors by group of horizons: e(p) = (k Q(p) + 2 prior(p)) / (k + 2) for Q the quantile of |u| over k origins; the prior is 1.12 times t with 4 degrees of
/// freedom, drawn half-way to what the group before was found to be. Symmetric: the errors of one origin share the nation's swing, so that a few origins cannot tell a side.
/// </summary>
/// <remarks>Conformal calibration on rolling origins: Stankeviciute, Alaa and van der Schaar, NeurIPS 2021, with a prior for the few origins that there are.</remarks>
internal static class Calibrator
{
    private const double PriorOrigins = 2;
    private const double PriorProvincial = 0.05;
    private const int MultiplierFrom = 5;
    private const int MultiplierTo = 9;

    /// <summary>Calibrates.</summary>
    /// <param name="errors">Errors by origin.</param>
    /// <param name="parents">Province of each region.</param>
    /// <param name="cadence">Last horizon of each group, and what share of its variance is expected to be the country's.</param>
    public static CalibrationTable Of(InnerError[][] errors, int[] parents, Cadence cadence)
    {
        int[] groups = cadence.Groups;
        var sizes = new double[groups.Length][];
        var origins = new int[groups.Length];
        var national = new double[groups.Length];
        var provincial = new double[groups.Length];
        double multiplier = 1;
        for (int g = 0; g < groups.Length; g++)
        {
            int from = g == 0 ? 1 : groups[g - 1] + 1;
            InnerError[][] members = [.. errors.Select(o => o.Where(e => e.Horizon >= from && e.Horizon <= groups[g]).ToArray()).Where(static o => o.Length > 0)];
            origins[g] = members.Length;
            double[] prior = [.. ErrorLevels.Prior.Select(v => v * (0.5 + (0.5 * multiplier)))];
            sizes[g] = members.Length == 0 ? prior : Blend(members, prior);
            multiplier = Enumerable.Range(MultiplierFrom, MultiplierTo - MultiplierFrom + 1).Average(k => sizes[g][k] / ErrorLevels.Prior[k]);
            (national[g], provincial[g]) = Shares(members, new ErrorCurve(sizes[g]), parents, cadence.NationalShares[g]);
        }

        return new CalibrationTable { Groups = groups, Sizes = sizes, Origins = origins, NationalShare = national, ProvinceShare = provincial };
    }

    private static double[] Blend(InnerError[][] members, double[] prior)
    {
        double[] values = [.. members.SelectMany(static o => o.Select(static e => Math.Abs(e.Standardised)))];
        double[] weights = [.. members.SelectMany(static o => o.Select(static e => e.Weight))];
        double origins = members.Length * weights.Average();
        var sizes = new double[prior.Length];
        for (int k = 0; k < sizes.Length; k++)
        {
            double found = Order.WeightedQuantile(values, weights, ErrorLevels.Estimated[k]);
            sizes[k] = ((origins * found) + (PriorOrigins * prior[k])) / (origins + PriorOrigins);
        }

        return sizes;
    }

    /// <summary>Variance components of the normal scores over origins, with two origins added whose shares are the expected one for the country and 0.05 for provinces.</summary>
    private static (double National, double Province) Shares(InnerError[][] members, ErrorCurve curve, int[] parents, double expected)
    {
        double national = PriorOrigins * expected;
        double provincial = PriorOrigins * PriorProvincial;
        foreach (var origin in members)
        {
            var scores = origin.GroupBy(static e => e.Region)
                .Select(g => (Parent: parents[g.Key], Score: g.Average(e => Math.Sign(e.Standardised) * curve.ScoreOf(Math.Abs(e.Standardised)))))
                .ToList();
            double mean = scores.Average(static s => s.Score);
            double within = scores.Average(s => Math.Pow(s.Score - mean, 2));
            national += Math.Max(0, (mean * mean) - (within / scores.Count));
            var provinces = scores.GroupBy(static s => s.Parent).Where(static g => g.Count() > 1).ToList();
            provincial += provinces.Count < 2 ? PriorProvincial : Math.Max(0, provinces.Average(g => Math.Pow(g.Average(static s => s.Score) - mean, 2) - (within / g.Count())));
        }

        double total = members.Length + PriorOrigins;
        national = Math.Clamp(national / total, 0.01, 0.9);
        return (national, Math.Clamp(provincial / total, 0.01, 0.95 - national));
    }
}
