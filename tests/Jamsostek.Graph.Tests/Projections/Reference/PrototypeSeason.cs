using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Seasonality;

namespace Jamsostek.Graph.Tests.Projections.Reference;

/// <summary>
/// The season as the prototype estimates it, so that the steps after it can be held to its numbers: medians over years, the country's profile as it is, and noise around that profile. The model's own is
/// another since decision 19.
/// </summary>
internal static class PrototypeSeason
{
    private const double VarianceCap = 0.98;

    public static Grid Of(Grid logits, int[] parents, int season, int firstSeason)
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
        double[] national = National(profile);
        return SeasonalProfiles.Drawn(profile, years, national, Variances(deviation, national, firstSeason), parents);
    }

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

                profile[i, q] = Order.Median(values.ToArray());
                years[i, q] = values.Count;
            }
        }

        return (profile, years);
    }

    private static double[] National(Grid profile)
    {
        var national = new double[profile.Columns];
        var column = new double[profile.Rows];
        for (int q = 0; q < national.Length; q++)
        {
            profile.CopyColumn(q, column);
            double median = Order.Median(column);
            national[q] = double.IsFinite(median) ? median : 0;
        }

        double mean = national.Average();
        return [.. national.Select(v => v - mean)];
    }

    /// <summary>v of each region.</summary>
    private static double[] Variances(Grid deviation, double[] national, int firstSeason)
    {
        var own = new double[deviation.Rows];
        var squares = new List<double>();
        var mine = new List<double>();
        for (int i = 0; i < deviation.Rows; i++)
        {
            mine.Clear();
            for (int t = 0; t < deviation.Columns; t++)
            {
                double residual = deviation[i, t] - national[(t + firstSeason) % national.Length];
                if (double.IsFinite(residual))
                {
                    mine.Add(residual * residual);
                }
            }

            own[i] = mine.Count > 0 ? mine.Average() : double.NaN;
            squares.AddRange(mine);
        }

        double[] all = [.. squares];
        double cap = Order.Quantile(all, VarianceCap);
        double pool = all.Length > 0 ? all.Average(v => Math.Min(v, cap)) : 0;
        return [.. own.Select(v => double.IsFinite(v) ? (v + pool) / 2 : pool)];
    }
}
