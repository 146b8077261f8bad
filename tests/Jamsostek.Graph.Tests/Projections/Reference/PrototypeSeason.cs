using Jamsostek.Graph.Projections.Numerics;
using Jamsostek.Graph.Projections.Seasonality;

namespace Jamsostek.Graph.Tests.Projections.Reference;

/// <summary>
/// The season as the prototype estimates it, so that the steps after it can be held to its numbers: medians over years, the country's profile as it is, noise around that profile, and how
/// far regions differ told from each month alone. The model's own is another since decisions 19 and 25.
/// </summary>
internal static class PrototypeSeason
{
    private const double VarianceCap = 0.98;
    private const double DifferenceCap = 0.97;
    private const double ProvinceShrinkage = 5;

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
        double[] variance = [.. squares.Select(own => (own.Average() + pool) / 2)];
        double[][] columns = [.. Enumerable.Range(0, season).Select(q => Drawn(Column(profile, q), Column(years, q), national[q], variance, parents))];
        return Grids.Of([.. Enumerable.Range(0, logits.Rows).Select(i => columns.Select(column => column[i] - columns.Average(other => other[i])).ToArray())]);
    }

    /// <summary>One month of every region: what is left of its distance from the province's mean, which itself keeps k/(k + 5) of its distance from the country's.</summary>
    private static double[] Drawn(double[] profile, double[] years, double national, double[] variance, int[] parents)
    {
        double[] pooled = [.. parents.Select(parent =>
        {
            double[] members = [.. profile.Where((_, i) => parents[i] == parent)];
            return national + (members.Length / (members.Length + ProvinceShrinkage) * (Order.Mean(members) - national));
        })];
        double[] squares = [.. profile.Zip(pooled, static (own, mean) => (own - mean) * (own - mean))];
        double[] noise = [.. variance.Zip(years, static (v, n) => v / n)];
        double cap = Order.Quantile(squares, DifferenceCap);
        double spread = Math.Max(0, squares.Average(square => Math.Min(square, cap)) - noise.Average());
        return [.. profile.Select((own, i) => pooled[i] + (spread / (spread + noise[i]) * (own - pooled[i])))];
    }

    private static double[] Column(Grid grid, int column) => [.. Enumerable.Range(0, grid.Rows).Select(row => grid[row, column])];
}
