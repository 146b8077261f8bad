using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Seasonality;

/// <summary>
/// How far the season of a region truly is from its province's: tau²(i,q) is half what all regions differ by in season q, mean(min(x², 97th percentile)) - mean(v/n), and half what the region itself differs by
/// over its seasons, the mean of x² - v/n. A region that is far off in one season is far off in others, as farming and mining states are, and one month of all regions says nothing of that.
/// </summary>
internal static class SeasonalSpread
{
    private const double DifferenceCap = 0.97;

    /// <summary>tau² of each region and season, logits squared; not above zero where what is seen is no more than noise, missing where no region has a year.</summary>
    /// <param name="difference">x: the region's profile less its province's, by region and season; missing where it has no year.</param>
    /// <param name="noise">v/n by region and season; missing where it has no year.</param>
    public static Grid Of(Grid difference, Grid noise)
    {
        var spread = new Grid(difference.Rows, difference.Columns);
        double[] own = [.. Enumerable.Range(0, difference.Rows).Select(i => Order.Mean([.. Enumerable.Range(0, difference.Columns).Select(q => Math.Pow(difference[i, q], 2) - noise[i, q])]))];
        for (int q = 0; q < difference.Columns; q++)
        {
            double[] squares = [.. Enumerable.Range(0, difference.Rows).Select(i => Math.Pow(difference[i, q], 2))];
            double cap = Order.Quantile(squares, DifferenceCap);
            double all = Order.Mean([.. squares.Select(square => Math.Min(square, cap))]) - Order.Mean([.. Enumerable.Range(0, noise.Rows).Select(i => noise[i, q])]);
            for (int i = 0; i < spread.Rows; i++)
            {
                spread[i, q] = (all + own[i]) / 2;
            }
        }

        return spread;
    }
}
