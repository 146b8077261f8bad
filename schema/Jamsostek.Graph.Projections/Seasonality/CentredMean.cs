using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Seasonality;

/// <summary>
/// The 2×m centred mean, weights 1/2m, 1/m, ..., 1/m, 1/2m: one year's season cancels in it. Missing where less than 70 % of the weight is present, and in the first and last half year.
/// </summary>
/// <remarks>The trend of classical decomposition: Hyndman and Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., section 3.3.</remarks>
internal static class CentredMean
{
    private const double LeastWeight = 0.7;

    public static Grid Of(Grid logits, int season)
    {
        var trend = Grid.Missing(logits.Rows, logits.Columns);
        int half = season / 2;
        for (int region = 0; region < logits.Rows; region++)
        {
            var row = logits.Row(region);
            for (int t = half; t < row.Length - half; t++)
            {
                double sum = 0;
                double weight = 0;
                for (int k = -half; k <= half; k++)
                {
                    if (double.IsFinite(row[t + k]))
                    {
                        double w = Math.Abs(k) == half ? 0.5 : 1;
                        sum += w * row[t + k];
                        weight += w;
                    }
                }

                if (weight >= LeastWeight * season)
                {
                    trend[region, t] = sum / weight;
                }
            }
        }

        return trend;
    }
}
