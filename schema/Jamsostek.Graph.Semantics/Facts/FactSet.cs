namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The whole record of one data version, table by table, in the order of the source files.</summary>
public sealed class FactSet
{
    /// <summary>Table of documents that facts come from.</summary>
    public IReadOnlyList<SourceFact> Sources { get; init; } = [];

    /// <summary>Table of the hierarchy of regions.</summary>
    public IReadOnlyList<RegionFact> Regions { get; init; } = [];

    /// <summary>Table of labour force by region and year.</summary>
    public IReadOnlyList<LabourFact> Labour { get; init; } = [];

    /// <summary>Table of published coverage figures.</summary>
    public IReadOnlyList<CoverageObservation> CoverageObservations { get; init; } = [];

    /// <summary>Table of national participants.</summary>
    public IReadOnlyList<NationalParticipants> NationalParticipants { get; init; } = [];

    /// <summary>Table of participants by province of registration.</summary>
    public IReadOnlyList<ProvincialParticipants> ProvincialParticipants { get; init; } = [];

    /// <summary>Table of targets.</summary>
    public IReadOnlyList<TargetFact> Targets { get; init; } = [];

    /// <summary>Table of claims paid.</summary>
    public IReadOnlyList<ClaimFact> Claims { get; init; } = [];

    /// <summary>Table of stages of the compliance pipeline.</summary>
    public IReadOnlyList<ComplianceObservation> ComplianceObservations { get; init; } = [];

    /// <summary>Table of regulations.</summary>
    public IReadOnlyList<RegulationFact> Regulations { get; init; } = [];

    /// <summary>Table of contradicting statements, all of them.</summary>
    public IReadOnlyList<ConflictingStatement> Conflicts { get; init; } = [];

    /// <summary>Table of duties.</summary>
    public IReadOnlyList<DutyFact> Duties { get; init; } = [];

    /// <summary>Table of monitoring events.</summary>
    public IReadOnlyList<MonitoringEvent> MonitoringEvents { get; init; } = [];

    /// <summary>Table of waves of monitoring events.</summary>
    public IReadOnlyList<EventWave> EventWaves { get; init; } = [];

    /// <summary>Table of who took part in which event.</summary>
    public IReadOnlyList<EventParticipation> EventParticipations { get; init; } = [];

    /// <summary>Table of agencies that sources name.</summary>
    public IReadOnlyList<AgencyFact> Agencies { get; init; } = [];

    /// <summary>Table of benefit amounts.</summary>
    public IReadOnlyList<BenefitRate> BenefitRates { get; init; } = [];

    /// <summary>Table of policy actors.</summary>
    public IReadOnlyList<PolicyActor> PolicyActors { get; init; } = [];

    /// <summary>Table of words of the field.</summary>
    public IReadOnlyList<VocabularyTerm> Vocabulary { get; init; } = [];

    /// <summary>Table of facts of the seed articles.</summary>
    public IReadOnlyList<SeedFact> SeedFacts { get; init; } = [];

    /// <summary>Table of potential over employed.</summary>
    public IReadOnlyList<PotentialRatio> PotentialRatios { get; init; } = [];

    /// <summary>Number of facts in all tables.</summary>
    public long Count =>
        (long)Sources.Count
        + Regions.Count
        + Labour.Count
        + CoverageObservations.Count
        + NationalParticipants.Count
        + ProvincialParticipants.Count
        + Targets.Count
        + Claims.Count
        + ComplianceObservations.Count
        + Regulations.Count
        + Conflicts.Count
        + Duties.Count
        + MonitoringEvents.Count
        + EventWaves.Count
        + EventParticipations.Count
        + Agencies.Count
        + BenefitRates.Count
        + PolicyActors.Count
        + Vocabulary.Count
        + SeedFacts.Count
        + PotentialRatios.Count;
}
