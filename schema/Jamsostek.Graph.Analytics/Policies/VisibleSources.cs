using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Policies;

/// <summary>The documents that shown rows come from: the title of any other could say what is hidden.</summary>
internal static class VisibleSources
{
    /// <summary>The sources that some facts name.</summary>
    public static IReadOnlyList<SourceFact> Of(IReadOnlyList<SourceFact> sources, FactSet shown)
    {
        IEnumerable<IFact>[] tables =
        [
            shown.Regions, shown.Labour, shown.CoverageObservations, shown.NationalParticipants, shown.ProvincialParticipants, shown.Targets, shown.Claims, shown.ComplianceObservations,
            shown.Regulations, shown.Conflicts, shown.Duties, shown.MonitoringEvents, shown.EventWaves, shown.EventParticipations, shown.Agencies, shown.BenefitRates, shown.PolicyActors,
            shown.Vocabulary, shown.SeedFacts, shown.PotentialRatios, shown.Coverage, shown.FigureUses,
        ];
        var named = tables.SelectMany(static table => table).Select(static fact => fact.SourceId).ToHashSet(StringComparer.Ordinal);
        named.UnionWith(shown.Regions.SelectMany(static region => region.KanwilSourceIds));
        named.UnionWith(AgencyMonthColumns.Of(shown.AgencyMonths).SourceIds);
        return [.. sources.Where(source => named.Contains(source.Id))];
    }
}
