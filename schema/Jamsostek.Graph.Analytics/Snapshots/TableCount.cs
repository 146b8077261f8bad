using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Snapshots;

/// <summary>How many facts a table holds.</summary>
/// <param name="Table">Name of the table, as it is in <see cref="FactSet" />.</param>
/// <param name="Rows">How many.</param>
public sealed record TableCount(string Table, int Rows)
{
    /// <summary>Counts every table.</summary>
    /// <param name="facts">The tables.</param>
    /// <returns>One count for each table.</returns>
    public static FactList<TableCount> Of(FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            new(nameof(FactSet.Sources), facts.Sources.Count),
            new(nameof(FactSet.Regions), facts.Regions.Count),
            new(nameof(FactSet.Labour), facts.Labour.Count),
            new(nameof(FactSet.CoverageObservations), facts.CoverageObservations.Count),
            new(nameof(FactSet.NationalParticipants), facts.NationalParticipants.Count),
            new(nameof(FactSet.ProvincialParticipants), facts.ProvincialParticipants.Count),
            new(nameof(FactSet.Targets), facts.Targets.Count),
            new(nameof(FactSet.Claims), facts.Claims.Count),
            new(nameof(FactSet.ComplianceObservations), facts.ComplianceObservations.Count),
            new(nameof(FactSet.Regulations), facts.Regulations.Count),
            new(nameof(FactSet.Conflicts), facts.Conflicts.Count),
            new(nameof(FactSet.Duties), facts.Duties.Count),
            new(nameof(FactSet.MonitoringEvents), facts.MonitoringEvents.Count),
            new(nameof(FactSet.EventWaves), facts.EventWaves.Count),
            new(nameof(FactSet.EventParticipations), facts.EventParticipations.Count),
            new(nameof(FactSet.Agencies), facts.Agencies.Count),
            new(nameof(FactSet.BenefitRates), facts.BenefitRates.Count),
            new(nameof(FactSet.PolicyActors), facts.PolicyActors.Count),
            new(nameof(FactSet.Vocabulary), facts.Vocabulary.Count),
            new(nameof(FactSet.SeedFacts), facts.SeedFacts.Count),
            new(nameof(FactSet.PotentialRatios), facts.PotentialRatios.Count),
            new(nameof(FactSet.Coverage), facts.Coverage.Count),
            new(nameof(FactSet.FigureUses), facts.FigureUses.Count),
            new(nameof(FactSet.AgencyMonths), facts.AgencyMonths.Count),
        ];
    }
}
