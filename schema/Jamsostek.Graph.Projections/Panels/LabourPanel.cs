using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Panels;

/// <summary>
/// A real panel of a bounded share that every copy of the record has: the informal among the employed of each kabupaten and kota, each August (Sakernas). The model is judged on it as on coverage;
/// what it says is not about coverage.
/// </summary>
public static class LabourPanel
{
    /// <summary>Makes the panel: employed as potential, informal as covered workers.</summary>
    /// <param name="facts">The record.</param>
    /// <returns>A yearly panel, or why there is none.</returns>
    public static ProjectionOutcome<Panel> InformalShare(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var regions = facts.Regions.Where(static r => r.Level == RegionLevel.Kabupaten).ToDictionary(static r => r.Code, static r => r.ParentCode);
        return PanelBuilder.Build(
            facts.Labour.Where(l => regions.ContainsKey(l.RegionCode)).Select(l => new PanelRow
            {
                RegionCode = l.RegionCode,
                ParentCode = regions[l.RegionCode],
                Month = new Month(l.Year, 8),
                Potential = l.Employed,
                Active = l.Informal,
            }),
            PanelFrequency.Annual);
    }
}
