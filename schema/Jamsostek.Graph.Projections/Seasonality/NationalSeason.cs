using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Seasonality;

/// <summary>
/// The profile that the country shares: in each season the median of the regions' profiles, centred, times tau²/(tau² + v/n) for the n years of the season. v is the variance from year to year of the
/// median of d over regions, within seasons, and tau² = max(0, mean over seasons of the squared profile - mean of v/n): the swing of one year that all share, as of a recession, is no season.
/// Where no season has two years nothing is known of v, and the profile is kept.
/// </summary>
internal static class NationalSeason
{
    /// <summary>Profile by season, logits.</summary>
    /// <param name="profile">Mean of d by region and season.</param>
    /// <param name="deviation">d by region and period.</param>
    /// <param name="firstSeason">Season of the first period, from zero.</param>
    public static double[] Of(Grid profile, Grid deviation, int firstSeason)
    {
        double[] national = [.. Medians(profile).Select(static median => double.IsFinite(median) ? median : 0)];
        double mean = national.Average();
        national = [.. national.Select(v => v - mean)];
        double[][] years = ByYear(Medians(deviation), national.Length, firstSeason);
        int free = years.Sum(static season => Math.Max(0, season.Length - 1));
        if (free == 0)
        {
            return national;
        }

        double variance = years.Sum(static season => season.Sum(d => Math.Pow(d - Order.Mean(season), 2))) / free;
        double noise = years.Where(static season => season.Length > 0).Average(season => variance / season.Length);
        double spread = Math.Max(0, national.Average(static v => v * v) - noise);
        return [.. national.Select((v, q) => spread > 0 && years[q].Length > 0 ? v * spread / (spread + (variance / years[q].Length)) : 0)];
    }

    /// <summary>Median over regions of each column.</summary>
    private static double[] Medians(Grid grid)
    {
        var column = new double[grid.Rows];
        var medians = new double[grid.Columns];
        for (int k = 0; k < medians.Length; k++)
        {
            grid.CopyColumn(k, column);
            medians[k] = Order.Median(column);
        }

        return medians;
    }

    private static double[][] ByYear(double[] common, int season, int firstSeason) =>
        [.. Enumerable.Range(0, season).Select(q => common.Where((d, t) => (t + firstSeason) % season == q && double.IsFinite(d)).ToArray())];
}
