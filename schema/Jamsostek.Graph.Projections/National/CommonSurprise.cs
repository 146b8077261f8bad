using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Regression;

namespace Jamsostek.Graph.Projections.National;

/// <summary>
/// What a period showed of all regions together beyond their levels: the weighted mean of y - l over the regions that reported, held as changes of level are, times the share that reported of the weight of
/// those present. A figure with a standard error counts by what is known of it, sigma²/(sigma² + its variance), as the errors of estimates go together and do not leave the mean. Of less than seven regions it
/// counts by a sixth for each beyond the first: of one alone it is the region's own noise. A region's level follows its figures slowly, as each has noise of its own; of the mean over regions that noise is
/// gone, and what all share need not be waited for.
/// </summary>
internal static class CommonSurprise
{
    private const int WholeCountry = 7;

    /// <summary>Surprise of each period, logits; zero where no region reported.</summary>
    public static double[] Of(TrendHistory history, ObservationWeights weights)
    {
        var surprise = new double[history.Length];
        var residuals = new double[history.Regions];
        for (int t = 0; t < surprise.Length; t++)
        {
            double present = 0;
            double reported = 0;
            int count = 0;
            for (int i = 0; i < residuals.Length; i++)
            {
                bool isPresent = NationalGrowth.IsPresent(history, i, t);
                residuals[i] = isPresent ? history.Adjusted[i, t] - history.Trends.Level[i, t] : double.NaN;
                present += isPresent ? weights[i, t] : 0;
                if (double.IsFinite(residuals[i]))
                {
                    reported += WeightOf(i, t);
                    count++;
                }
            }

            double mean = NationalGrowth.Mean(residuals, i => WeightOf(i, t));
            surprise[t] = double.IsFinite(mean) ? mean * (reported / present) * Math.Min(1, (count - 1.0) / (WholeCountry - 1)) : 0;
        }

        return surprise;

        double WeightOf(int region, int period)
        {
            double noise = history.Sigma[region] * history.Sigma[region];
            return weights[region, period] * noise / (noise + history.Logits.Variance[region, period]);
        }
    }
}
