using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Model;
using Jamsostek.Graph.Store.Panels;

namespace Jamsostek.Graph.Store.Rows;

/// <summary>Reads every table of a version but the months of agencies, which are as many rows as all others ten times over and are read beside them.</summary>
internal static class FactTables
{
    public static FactSet Read(RecordConnection connection, long version, PanelCache panels) => new()
    {
        Sources = RecordTables.Sources.Read(connection, version),
        Regions = RecordTables.Regions.Read(connection, version),
        Labour = RecordTables.Labour.Read(connection, version),
        CoverageObservations = RecordTables.CoverageObservations.Read(connection, version),
        NationalParticipants = RecordTables.NationalParticipants.Read(connection, version),
        ProvincialParticipants = RecordTables.ProvincialParticipants.Read(connection, version),
        Targets = RecordTables.Targets.Read(connection, version),
        Claims = RecordTables.Claims.Read(connection, version),
        ComplianceObservations = RecordTables.ComplianceObservations.Read(connection, version),
        Regulations = RecordTables.Regulations.Read(connection, version),
        Conflicts = RecordTables.Conflicts.Read(connection, version),
        Duties = RecordTables.Duties.Read(connection, version),
        MonitoringEvents = RecordTables.MonitoringEvents.Read(connection, version),
        EventWaves = RecordTables.EventWaves.Read(connection, version),
        EventParticipations = RecordTables.EventParticipations.Read(connection, version),
        Agencies = RecordTables.Agencies.Read(connection, version),
        BenefitRates = RecordTables.BenefitRates.Read(connection, version),
        PolicyActors = RecordTables.PolicyActors.Read(connection, version),
        Vocabulary = RecordTables.Vocabulary.Read(connection, version),
        SeedFacts = RecordTables.SeedFacts.Read(connection, version),
        PotentialRatios = RecordTables.PotentialRatios.Read(connection, version),
        FigureUses = RecordTables.FigureUses.Read(connection, version),
        Coverage = panels.Read(connection, version, PanelSchema.Coverage, CoveragePanelReader.Read),
    };
}
