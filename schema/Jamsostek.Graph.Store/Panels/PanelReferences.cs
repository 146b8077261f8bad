using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Model;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>
/// Finds monthly facts that name a fact which is not in their version. A panel belongs to several versions, so no foreign key can guard it; what it names is looked up
/// once for each name, not once for each row.
/// </summary>
internal static class PanelReferences
{
    /// <summary>Finds the first such name.</summary>
    /// <returns>A sentence; null when every named fact is there.</returns>
    public static string? Fault(FactSet facts)
    {
        var coverage = CoverageRows.Of(facts.Coverage);
        var months = AgencyMonthColumns.Of(facts.AgencyMonths);
        HashSet<string> sources = [.. facts.Sources.Select(static source => source.Id)];
        return First(PanelSchema.Coverage, "region_code", coverage.RegionCodes, "regions", [.. facts.Regions.Select(static region => region.Code)])
            ?? First(PanelSchema.Coverage, "source_id", coverage.SourceIds, "sources", sources)
            ?? First(PanelSchema.AgencyMonths, "agency_code", months.AgencyCodes, "agencies", [.. facts.Agencies.Select(static agency => agency.Code)])
            ?? First(PanelSchema.AgencyMonths, "source_id", months.SourceIds, "sources", sources)
            ?? First("figure_uses", "figure_id", facts.FigureUses.Select(static use => use.FigureId), "published figures", Figures(facts))
            ?? First("figure_uses", "followed_figure_id", facts.FigureUses.Select(static use => use.FollowedFigureId).OfType<string>(), "published figures", Figures(facts));
    }

    private static HashSet<string> Figures(FactSet facts) =>
        [.. facts.CoverageObservations.Select(static figure => figure.Id), .. facts.NationalParticipants.Select(static figure => figure.Id)];

    private static string? First(string table, string column, IEnumerable<string> names, string parent, HashSet<string> known)
    {
        var missing = names.FirstOrDefault(name => !known.Contains(name));
        return missing is null ? null : $"A row of {table} names '{missing}' in {column}, which is not among the {parent}.";
    }
}
