using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Training;

/// <summary>The level of a region without any figure: the mean of its province, else of the country, with the spread of the levels there as its error.</summary>
internal static class ColdStart
{
    private const double LeastSpread = 0.3;

    /// <summary>Level and its standard deviation, logits, as they would be for each region without figures.</summary>
    public static (double Level, double Spread)[] Of(TrendHistory history)
    {
        int now = history.Length - 1;
        int[] parents = history.Panel.ParentIndex;
        double[] levels = [.. Enumerable.Range(0, history.Regions).Select(i => history.LastObserved[i] >= 0 ? history.Trends.Level[i, now] : double.NaN)];
        var nation = Describe(levels);
        var provinces = Enumerable.Range(0, levels.Length).GroupBy(i => parents[i])
            .ToDictionary(static g => g.Key, g => Describe([.. g.Select(i => levels[i])]));
        return [.. parents.Select(parent => provinces[parent] is { Count: >= 3 } province ? (province.Level, province.Spread) : (nation.Level, nation.Spread))];
    }

    private static (double Level, double Spread, int Count) Describe(double[] levels)
    {
        double[] known = Order.Present(levels);
        if (known.Length == 0)
        {
            return (0, LeastSpread, 0);
        }

        double mean = known.Average();
        double spread = known.Length > 1 ? Math.Sqrt(known.Sum(v => (v - mean) * (v - mean)) / (known.Length - 1)) : 0;
        return (mean, Math.Max(spread, LeastSpread), known.Length);
    }
}
