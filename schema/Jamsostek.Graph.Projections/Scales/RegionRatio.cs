using Jamsostek.Graph.Projections.Regression;

namespace Jamsostek.Graph.Projections.Scales;

/// <summary>
/// How far a region's errors are from those of all: its mean |e| over the pool's at the same horizon, with three observations at 1 added: (n rho + 3) / (n + 3), held to 0.35 to 3.5.
/// n counts the samples of a horizon by h^(-1/2), as they overlap, and is averaged over horizons, as these overlap too.
/// </summary>
internal static class RegionRatio
{
    private const double PriorCount = 3;
    private const double Least = 0.35;
    private const double Most = 3.5;

    /// <summary>Ratio of each region.</summary>
    public static double[] Of(IReadOnlyList<HorizonRegression> regressions, int regions)
    {
        var sum = new double[regions];
        var weight = new double[regions];
        foreach (var regression in regressions)
        {
            double pool = MeanSize(regression.Residuals);
            if (pool <= 0)
            {
                continue;
            }

            double each = 1 / Math.Sqrt(regression.Horizon);
            for (int s = 0; s < regression.Residuals.Length; s++)
            {
                int region = regression.Design.Places[s].Region;
                sum[region] += each * Math.Abs(regression.Residuals[s]) / pool;
                weight[region] += each;
            }
        }

        var ratio = new double[regions];
        for (int i = 0; i < regions; i++)
        {
            double count = weight[i] / Math.Max(regressions.Count, 1);
            double own = weight[i] > 0 ? sum[i] / weight[i] : 1;
            ratio[i] = Math.Clamp(((count * own) + PriorCount) / (count + PriorCount), Least, Most);
        }

        return ratio;
    }

    private static double MeanSize(double[] residuals)
    {
        double sum = 0;
        foreach (double residual in residuals)
        {
            sum += Math.Abs(residual);
        }

        return residuals.Length > 0 ? sum / residuals.Length : 0;
    }
}
