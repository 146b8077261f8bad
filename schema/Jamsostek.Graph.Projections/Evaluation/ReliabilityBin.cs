namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Forecasts of a probability that lie in one bin, and what came of them.</summary>
/// <param name="Count">Forecasts.</param>
/// <param name="Said">Mean probability of a miss; 0 where there is no forecast.</param>
/// <param name="Came">Share that missed; 0 where there is no forecast.</param>
public sealed record ReliabilityBin(int Count, double Said, double Came)
{
    /// <summary>Joins the forecasts of several lists, bin by bin.</summary>
    /// <param name="lists">Lists with the same bins.</param>
    /// <returns>The bins, each with the forecasts of that bin in every list.</returns>
    public static IReadOnlyList<ReliabilityBin> Joined(IReadOnlyList<IReadOnlyList<ReliabilityBin>> lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return lists.Count == 0 ? [] : [.. Enumerable.Range(0, lists[0].Count).Select(bin => Join([.. lists.Select(list => list[bin])]))];
    }

    /// <summary>Expected calibration error: the mean of the distance between what was said and what came over bins, by their counts.</summary>
    /// <param name="bins">The bins.</param>
    /// <returns>A fraction; 0 without forecasts.</returns>
    public static double CalibrationError(IReadOnlyList<ReliabilityBin> bins)
    {
        ArgumentNullException.ThrowIfNull(bins);
        return bins.Sum(static bin => bin.Count * Math.Abs(bin.Said - bin.Came)) / Math.Max(1, bins.Sum(static bin => bin.Count));
    }

    private static ReliabilityBin Join(ReliabilityBin[] bins)
    {
        int count = bins.Sum(static bin => bin.Count);
        return count == 0 ? new ReliabilityBin(0, 0, 0) : new ReliabilityBin(count, bins.Sum(static bin => bin.Count * bin.Said) / count, bins.Sum(static bin => bin.Count * bin.Came) / count);
    }
}
