using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Api.Cubes;

/// <summary>Coverage of the panel of the tests by plain loops over its facts.</summary>
internal static class PanelSums
{
    /// <summary>Eligible and covered workers of the facts of a month that are chosen; the rate is of those that hold both.</summary>
    public static (long? Eligible, long? Covered, double? Rate) Of(Month month, Func<CoverageFact, bool> chosen)
    {
        long? eligible = null, covered = null;
        long above = 0, below = 0;
        foreach (var fact in PanelRecord.Facts.Coverage)
        {
            if (fact.Month != month || fact.Basis == Basis.Synthetic || !chosen(fact))
            {
                continue;
            }

            eligible = fact.Eligible is { } more ? (eligible ?? 0) + more : eligible;
            covered = fact.Covered is { } workers ? (covered ?? 0) + workers : covered;
            if (fact is { Eligible: { } whole, Covered: { } part })
            {
                (above, below) = (above + part, below + whole);
            }
        }

        return (eligible, covered, below == 0 ? null : (double)above / below);
    }

    /// <summary>Whether a fact is of a province.</summary>
    public static Func<CoverageFact, bool> In(string province) => fact => fact.RegionCode.Length > 2 && fact.RegionCode.StartsWith(province, StringComparison.Ordinal);

    /// <summary>The regions of a level by code.</summary>
    public static IEnumerable<RegionFact> Level(RegionLevel level) => PanelRecord.Facts.Regions.Where(region => region.Level == level).OrderBy(static region => region.Code, StringComparer.Ordinal);
}
