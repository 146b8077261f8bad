namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The whole record of one data version, table by table, in the order of the source files; monthly tables in the order of their keys. Immutable.</summary>
public sealed record FactSet
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

    /// <summary>Table of units of governments: those that sources name, and synthetic ones.</summary>
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

    /// <summary>Table of eligible and covered workers by month: always <see cref="CoverageRows" />.</summary>
    public IReadOnlyList<CoverageFact> Coverage { get; init => field = CoverageRows.Of(value); } = CoverageRows.Of([]);

    /// <summary>Table of what the estimation of <see cref="Coverage" /> made of published figures.</summary>
    public IReadOnlyList<FigureUse> FigureUses { get; init; } = [];

    /// <summary>Table of the non-ASN staff of agencies by month: always <see cref="AgencyMonthColumns" />.</summary>
    public IReadOnlyList<AgencyMonthFact> AgencyMonths { get; init => field = AgencyMonthColumns.Of(value); } = AgencyMonthColumns.Of([]);

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
        + PotentialRatios.Count
        + Coverage.Count
        + FigureUses.Count
        + AgencyMonths.Count;

    /// <summary>
    /// This record with the rows of another laid over it: a row with the key of a row that is here supersedes it in its place, a row with a new key
    /// is added at the end of its table (a monthly table keeps its order), and every other row stays. Nothing is removed, with one exception: months of agencies that are
    /// not synthetic replace the synthetic ones wholesale. Every synthetic month that is here goes, and every synthetic agency that is here and that no other fact names.
    /// </summary>
    /// <param name="partial">The rows to lay over.</param>
    /// <returns>A new record.</returns>
    public FactSet MergedWith(FactSet partial)
    {
        ArgumentNullException.ThrowIfNull(partial);
        return FactSetMerge.Of(this, partial);
    }

    /// <summary>SHA-256 over the facts, in lower-case hexadecimal. It depends on the content alone: not on files, formats or the order of rows.</summary>
    /// <returns>64 hexadecimal digits.</returns>
    public string ContentHash() => FactSetHash.Compute(this);
}
