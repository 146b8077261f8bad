using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Seasonality;

/// <summary>
/// How much a season of one year strays from the profile: v(i) is half the mean square of d around the region's own profile, half its pool over the country with squares held at their 98th
/// percentile; each square times n/(n-1), as the profile is the mean of the n years themselves. Around the country's profile it would be the difference between regions that is to be told from noise.
/// Where there are less than two such squares a region, as in histories of two years, they are taken around the country's profile.
/// </summary>
internal static class SeasonalNoise
{
    private const double Cap = 0.98;
    private const int LeastSquares = 2;

    /// <summary>v of each region, logits squared.</summary>
    /// <param name="deviation">d by region and period.</param>
    /// <param name="profile">Mean of d by region and season.</param>
    /// <param name="years">Years that are in each mean.</param>
    /// <param name="national">The country's profile.</param>
    /// <param name="firstSeason">Season of the first period, from zero.</param>
    public static double[] Of(Grid deviation, Grid profile, Grid years, double[] national, int firstSeason)
    {
        var squares = Squares(deviation, national.Length, firstSeason, (i, q, d) => years[i, q] > 1 ? Math.Pow(d - profile[i, q], 2) * years[i, q] / (years[i, q] - 1) : double.NaN);
        return Pooled(squares.Sum(static own => own.Count) >= LeastSquares * deviation.Rows
            ? squares
            : Squares(deviation, national.Length, firstSeason, (_, q, d) => Math.Pow(d - national[q], 2)));
    }

    private static List<double>[] Squares(Grid deviation, int season, int firstSeason, Func<int, int, double, double> of)
    {
        var squares = new List<double>[deviation.Rows];
        for (int i = 0; i < squares.Length; i++)
        {
            squares[i] = [];
            for (int t = 0; t < deviation.Columns; t++)
            {
                double square = of(i, (t + firstSeason) % season, deviation[i, t]);
                if (double.IsFinite(square))
                {
                    squares[i].Add(square);
                }
            }
        }

        return squares;
    }

    private static double[] Pooled(List<double>[] squares)
    {
        double[] all = [.. squares.SelectMany(static own => own)];
        double cap = Order.Quantile(all, Cap);
        double pool = all.Length > 0 ? all.Average(square => Math.Min(square, cap)) : 0;
        return [.. squares.Select(own => own.Count > 0 ? (own.Average() + pool) / 2 : pool)];
    }
}
