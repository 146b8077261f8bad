namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>The whole record of one data version, table by table, in the order of the source files. Immutable.</summary>
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

    /// <summary>Table of eligible and covered workers by month.</summary>
    public IReadOnlyList<CoverageFact> Coverage { get; init; } = [];

    /// <summary>Table of what the estimation of <see cref="Coverage" /> made of published figures.</summary>
    public IReadOnlyList<FigureUse> FigureUses { get; init; } = [];

    /// <summary>Table of the non-ASN staff of agencies by month; at its usual size an <see cref="AgencyMonthColumns" />.</summary>
    public IReadOnlyList<AgencyMonthFact> AgencyMonths { get; init; } = [];

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
    /// is added at the end of its table, and every other row stays. Nothing is ever removed.
    /// </summary>
    /// <param name="partial">The rows to lay over.</param>
    /// <returns>A new record.</returns>
    public FactSet MergedWith(FactSet partial)
    {
        ArgumentNullException.ThrowIfNull(partial);
        return new FactSet
        {
            Sources = Merge(Sources, partial.Sources, FactKey.Of),
            Regions = Merge(Regions, partial.Regions, FactKey.Of),
            Labour = Merge(Labour, partial.Labour, FactKey.Of),
            CoverageObservations = Merge(CoverageObservations, partial.CoverageObservations, FactKey.Of),
            NationalParticipants = Merge(NationalParticipants, partial.NationalParticipants, FactKey.Of),
            ProvincialParticipants = Merge(ProvincialParticipants, partial.ProvincialParticipants, FactKey.Of),
            Targets = Merge(Targets, partial.Targets, FactKey.Of),
            Claims = Merge(Claims, partial.Claims, FactKey.Of),
            ComplianceObservations = Merge(ComplianceObservations, partial.ComplianceObservations, FactKey.Of),
            Regulations = Merge(Regulations, partial.Regulations, FactKey.Of),
            Conflicts = Merge(Conflicts, partial.Conflicts, FactKey.Of),
            Duties = Merge(Duties, partial.Duties, FactKey.Of),
            MonitoringEvents = Merge(MonitoringEvents, partial.MonitoringEvents, FactKey.Of),
            EventWaves = Merge(EventWaves, partial.EventWaves, FactKey.Of),
            EventParticipations = Merge(EventParticipations, partial.EventParticipations, FactKey.Of),
            Agencies = Merge(Agencies, partial.Agencies, FactKey.Of),
            BenefitRates = Merge(BenefitRates, partial.BenefitRates, FactKey.Of),
            PolicyActors = Merge(PolicyActors, partial.PolicyActors, FactKey.Of),
            Vocabulary = Merge(Vocabulary, partial.Vocabulary, FactKey.Of),
            SeedFacts = Merge(SeedFacts, partial.SeedFacts, FactKey.Of),
            PotentialRatios = Merge(PotentialRatios, partial.PotentialRatios, FactKey.Of),
        };
    }

    /// <summary>SHA-256 over the facts, in lower-case hexadecimal. It depends on the content alone: not on files, formats or the order of rows.</summary>
    /// <returns>64 hexadecimal digits.</returns>
    public string ContentHash() => FactSetHash.Compute(this);

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
