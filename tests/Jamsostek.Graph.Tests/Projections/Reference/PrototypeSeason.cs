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
        double[][][] deviations = [.. Enumerable.Range(0, logits.Rows).Select(i => Enumerable.Range(0, season).Select(q => Enumerable.Range(0, logits.Columns)
            .Where(t => (t + firstSeason) % season == q && double.IsFinite(trend[i, t]) && double.IsFinite(logits[i, t])).Select(t => logits[i, t] - trend[i, t]).ToArray()).ToArray())];
        var profile = Grids.Of([.. deviations.Select(static own => own.Select(static d => Order.Median(d)).ToArray())]);
        var years = Grids.Of([.. deviations.Select(static own => own.Select(static d => (double)d.Length).ToArray())]);
        double[] medians = [.. Enumerable.Range(0, season).Select(q => Order.Median([.. Enumerable.Range(0, logits.Rows).Select(i => profile[i, q])]))];
        double[] national = [.. medians.Select(v => v - medians.Average())];
        double[][] squares = [.. deviations.Select(own => own.SelectMany((d, q) => d.Select(v => Math.Pow(v - national[q], 2))).ToArray())];
        double cap = Order.Quantile([.. squares.SelectMany(static own => own)], VarianceCap);
        double pool = squares.SelectMany(static own => own).Average(v => Math.Min(v, cap));
        return SeasonalProfiles.Drawn(profile, years, national, [.. squares.Select(own => (own.Average() + pool) / 2)], parents);
    }
}
