using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Which origins and horizons a back-test uses.</summary>
/// <param name="Origins">Periods of history at each origin.</param>
/// <param name="Horizons">Periods ahead that are scored.</param>
public sealed record BacktestPlan(IReadOnlyList<int> Origins, IReadOnlyList<int> Horizons)
{
    /// <summary>
    /// The protocol of MODEL.md: in a monthly panel an origin every five months, so that they fall in different calendar months, with at least 24 months before it and 3 after it, horizons of 1, 3, 6, 12 and
    /// 24 months; in a yearly panel an origin every year with at least four years before it and one after it, horizons of 1, 2, 3 and 5 years.
    /// </summary>
    /// <param name="panel">The panel.</param>
    /// <returns>The plan; without origins where the panel is too short.</returns>
    public static BacktestPlan Of(Panel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var (every, before, after) = panel.Frequency == PanelFrequency.Monthly ? (5, 24, 3) : (1, 4, 1);
        var origins = new List<int>();
        for (int length = panel.Length - after; length >= before; length -= every)
        {
            origins.Add(length);
        }

        origins.Reverse();
        int[] horizons = panel.Frequency == PanelFrequency.Monthly ? [1, 3, 6, 12, 24] : [1, 2, 3, 5];
        return new BacktestPlan(origins, [.. horizons.Where(h => origins.Count > 0 && origins[0] + h <= panel.Length)]);
    }
}
