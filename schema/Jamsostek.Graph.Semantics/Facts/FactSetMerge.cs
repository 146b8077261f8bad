namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Lays the rows of one record over another.</summary>
internal static class FactSetMerge
{
    public static FactSet Of(FactSet current, FactSet partial)
    {
        var merged = ByKey(SyntheticAgencyRule.Applies(partial) ? SyntheticAgencyRule.WithoutMonths(current) : current, partial);
        return SyntheticAgencyRule.Applies(partial) ? SyntheticAgencyRule.WithoutAgencies(merged, partial) : merged;
    }

    private static FactSet ByKey(FactSet current, FactSet partial) => new()
    {
        Sources = Merge(current.Sources, partial.Sources, FactKey.Of),
        Regions = Merge(current.Regions, partial.Regions, FactKey.Of),
        Labour = Merge(current.Labour, partial.Labour, FactKey.Of),
        CoverageObservations = Merge(current.CoverageObservations, partial.CoverageObservations, FactKey.Of),
        NationalParticipants = Merge(current.NationalParticipants, partial.NationalParticipants, FactKey.Of),
        ProvincialParticipants = Merge(current.ProvincialParticipants, partial.ProvincialParticipants, FactKey.Of),
        Targets = Merge(current.Targets, partial.Targets, FactKey.Of),
        Claims = Merge(current.Claims, partial.Claims, FactKey.Of),
        ComplianceObservations = Merge(current.ComplianceObservations, partial.ComplianceObservations, FactKey.Of),
        Regulations = Merge(current.Regulations, partial.Regulations, FactKey.Of),
        Conflicts = Merge(current.Conflicts, partial.Conflicts, FactKey.Of),
        Duties = Merge(current.Duties, partial.Duties, FactKey.Of),
        MonitoringEvents = Merge(current.MonitoringEvents, partial.MonitoringEvents, FactKey.Of),
        EventWaves = Merge(current.EventWaves, partial.EventWaves, FactKey.Of),
        EventParticipations = Merge(current.EventParticipations, partial.EventParticipations, FactKey.Of),
        Agencies = Merge(current.Agencies, partial.Agencies, FactKey.Of),
        BenefitRates = Merge(current.BenefitRates, partial.BenefitRates, FactKey.Of),
        PolicyActors = Merge(current.PolicyActors, partial.PolicyActors, FactKey.Of),
        Vocabulary = Merge(current.Vocabulary, partial.Vocabulary, FactKey.Of),
        SeedFacts = Merge(current.SeedFacts, partial.SeedFacts, FactKey.Of),
        PotentialRatios = Merge(current.PotentialRatios, partial.PotentialRatios, FactKey.Of),
        FigureUses = Merge(current.FigureUses, partial.FigureUses, FactKey.Of),
        Coverage = CoverageRows.Of(current.Coverage).MergedWith(CoverageRows.Of(partial.Coverage)),
        AgencyMonths = AgencyMonthMerge.Of(AgencyMonthColumns.Of(current.AgencyMonths), AgencyMonthColumns.Of(partial.AgencyMonths)),
    };

    private static IReadOnlyList<T> Merge<T>(IReadOnlyList<T> current, IReadOnlyList<T> partial, Func<T, string> key)
    {
        if (partial.Count == 0)
        {
            return current;
        }

        var rows = new List<T>(current);
        var places = new Dictionary<string, int>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            places[key(rows[i])] = i;
        }

        foreach (var row in partial)
        {
            if (places.TryGetValue(key(row), out var place))
            {
                rows[place] = row;
            }
            else
            {
                places[key(row)] = rows.Count;
                rows.Add(row);
            }
        }

        return rows;
    }
}
