using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Seasonality;

/// <summary>
/// The season of each region, pooled over the country and its province. With d the logit less its centred mean: r(i,q) is the mean over years of d in season q; the national profile
/// the median of r over regions, centred and drawn to none by <see cref="NationalSeason" />; the province's deviation the mean of r less national, times k/(k+5) for its k regions; the
/// region's deviation x is what is left, shrunk by tau²/(tau² + v/n), where tau² is its <see cref="SeasonalSpread" />, none where that is below zero, and v its <see cref="SeasonalNoise" />.
/// Each region's profile sums to zero.
/// </summary>
/// <remarks>Shrinkage of seasonal factors: Miller and Williams, International Journal of Forecasting 19, 2003 (the James-Stein form), over regions instead of over months.</remarks>
internal static class SeasonalProfiles
{
    private const double ProvinceShrinkage = 5;

    /// <summary>Profile of each region (rows) by season (columns), logits.</summary>
    /// <param name="logits">Cleaned logits; the first column is season <paramref name="firstSeason" />.</param>
    /// <param name="parents">Province of each region.</param>
    /// <param name="season">Seasons of a year.</param>
    /// <param name="firstSeason">Season of the first column, from zero.</param>
    public static Grid Estimate(Grid logits, int[] parents, int season, int firstSeason)
    {
        var trend = CentredMean.Of(logits, season);
        var deviation = Grid.Missing(logits.Rows, logits.Columns);
        for (int i = 0; i < logits.Rows; i++)
        {
            for (int t = 0; t < logits.Columns; t++)
            {
                deviation[i, t] = logits[i, t] - trend[i, t];
            }
        }

        var (profile, years) = RegionProfiles(deviation, season, firstSeason);
        double[] national = NationalSeason.Of(profile, deviation, firstSeason);
        return Drawn(profile, years, national, SeasonalNoise.Of(deviation, profile, years, national, firstSeason), parents);
    }

    /// <summary>Each region's profile drawn to its province's and the country's.</summary>
    /// <param name="profile">r by region and season.</param>
    /// <param name="years">Years that are in each.</param>
    /// <param name="national">The country's profile.</param>
    /// <param name="variance">v of each region.</param>
    /// <param name="parents">Province of each region.</param>
    public static Grid Drawn(Grid profile, Grid years, double[] national, double[] variance, int[] parents) => Shrunk(profile, WithProvinces(profile, national, parents), years, variance);

    private static (Grid Profile, Grid Years) RegionProfiles(Grid deviation, int season, int firstSeason)
    {
        var profile = Grid.Missing(deviation.Rows, season);
        var years = new Grid(deviation.Rows, season);
        var values = new List<double>();
        for (int i = 0; i < deviation.Rows; i++)
        {
            for (int q = 0; q < season; q++)
            {
                values.Clear();
                for (int t = (q - firstSeason + season) % season; t < deviation.Columns; t += season)
                {
                    if (double.IsFinite(deviation[i, t]))
                    {
                        values.Add(deviation[i, t]);
                    }
                }

                profile[i, q] = Order.Mean(values.ToArray());
                years[i, q] = values.Count;
            }
        }

        return (profile, years);
    }

    private static Grid WithProvinces(Grid profile, double[] national, int[] parents)
    {
        var pooled = new Grid(profile.Rows, profile.Columns);
        foreach (var province in Enumerable.Range(0, profile.Rows).GroupBy(i => parents[i]))
        {
            int[] members = [.. province];
            double weight = members.Length / (members.Length + ProvinceShrinkage);
            for (int q = 0; q < profile.Columns; q++)
            {
                double mean = Order.Mean([.. members.Select(i => profile[i, q] - national[q])]);
                foreach (int i in members)
                {
                    pooled[i, q] = national[q] + (double.IsFinite(mean) ? weight * mean : 0);
                }
            }
        }

        return pooled;
    }

    private static Grid Shrunk(Grid profile, Grid pooled, Grid years, double[] variance)
    {
        var difference = new Grid(profile.Rows, profile.Columns);
        var noise = new Grid(profile.Rows, profile.Columns);
        for (int i = 0; i < profile.Rows; i++)
        {
            for (int q = 0; q < profile.Columns; q++)
            {
                difference[i, q] = profile[i, q] - pooled[i, q];
                noise[i, q] = years[i, q] > 0 ? variance[i] / years[i, q] : double.NaN;
            }
        }

        var spread = SeasonalSpread.Of(difference, noise);
        var season = new Grid(profile.Rows, profile.Columns);
        for (int i = 0; i < season.Rows; i++)
        {
            for (int q = 0; q < season.Columns; q++)
            {
                season[i, q] = pooled[i, q] + (years[i, q] > 0 && spread[i, q] > 0 ? spread[i, q] / (spread[i, q] + noise[i, q]) * difference[i, q] : 0);
            }
        }

        for (int i = 0; i < season.Rows; i++)
        {
            var row = season.Row(i);
            double mean = Order.Mean(row);
            for (int q = 0; q < row.Length; q++)
            {
                row[q] -= mean;
            }
        }

        return season;
    }
}
