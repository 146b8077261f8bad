using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Projections;

/// <summary>Panels made of a formula, for tests.</summary>
internal static class SmallPanel
{
    public static Month Start { get; } = new(2020, 1);

    /// <summary>A panel of regions A0, A1, ... in provinces P0, P1, ...</summary>
    /// <param name="regions">Number of regions.</param>
    /// <param name="months">Number of months.</param>
    /// <param name="active">Covered workers of 100,000 by region and month; null for missing.</param>
    /// <param name="change">Changes a row; null for nothing.</param>
    public static Panel Monthly(int regions, int months, Func<int, int, double?> active, Func<PanelRow, int, int, PanelRow>? change = null)
    {
        var rows = from i in Enumerable.Range(0, regions)
                   from t in Enumerable.Range(0, months)
                   let row = new PanelRow { RegionCode = $"A{i:D2}", ParentCode = $"P{i % 3}", Month = Start + t, Potential = 100_000, Active = active(i, t) }
                   select change is null ? row : change(row, i, t);
        return PanelBuilder.Build(rows, PanelFrequency.Monthly).Value!;
    }

    /// <summary>Growth with a season and some noise that is no random number generator's: the same everywhere.</summary>
    public static double Growing(int region, int month)
    {
        double noise = Math.Sin((region * 12.9898) + (month * 78.233)) * 0.02;
        double logit = -1.2 + (0.05 * (region % 7)) + (0.008 * month) + (0.05 * Math.Sin(2 * Math.PI * month / 12)) + noise + (0.0005 * (region % 5) * month);
        return Math.Round(100_000 / (1 + Math.Exp(-logit)));
    }
}
