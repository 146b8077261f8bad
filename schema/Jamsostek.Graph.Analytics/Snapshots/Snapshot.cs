using Jamsostek.Graph.Analytics.Compliance;
using Jamsostek.Graph.Analytics.Coverage;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Labour;
using Jamsostek.Graph.Analytics.Policies;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Analytics.Tables;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Analytics.Snapshots;

/// <summary>
/// The read model of one data version: every table with its indices, labour as columns. Immutable and safe to read from any thread; a request that holds one
/// sees one version from its first field to its last. Made by <see cref="SnapshotBuilder" />.
/// </summary>
public sealed class Snapshot
{
    internal Snapshot(DataVersion version, FactSet facts, TrainedModel? model, RowPolicy? policy = null)
    {
        (Version, Facts, Model, Policy) = (version, facts, model, policy ?? RowPolicy.Everything);
        Regions = new RegionTree(facts.Regions);
        Labour = new LabourColumns(Regions, facts.Labour);
        Cubes = CubeSet.Build(version.Number, Regions, facts, model);
        Sources = new FactTable<SourceFact>(facts.Sources, static fact => fact.Id, static _ => []);
        Observations = Table(facts.CoverageObservations, static fact => fact.Id, static fact => fact.RegionCode);
        Coverage = new CoverageRecord(Observations, facts.Sources);
        NationalParticipants = new FactTable<NationalParticipants>(facts.NationalParticipants, static fact => fact.Id, static _ => [RegionTree.Country]);
        ProvincialParticipants = Table(facts.ProvincialParticipants, static fact => fact.Id, static fact => fact.RegionCode);
        Targets = Table(facts.Targets, static fact => fact.Id, static fact => fact.RegionCode);
        Claims = Table(facts.Claims, static fact => fact.Id, static fact => fact.RegionCode);
        ComplianceObservations = Table(facts.ComplianceObservations, static fact => fact.Id, static fact => fact.RegionCode);
        Compliance = new ComplianceRecord(ComplianceObservations);
        Regulations = Table(facts.Regulations, static fact => fact.Id, static fact => fact.RegionCode);
        Duties = Table(facts.Duties, static fact => fact.Id, static fact => fact.RegionCode);
        DutiesByRegulation = Lookup(facts.Duties, static fact => fact.RegulationId);
        Conflicts = new FactTable<ConflictingStatement>(facts.Conflicts, static fact => fact.Id, static _ => []);
        ConflictsByEntity = Lookup(facts.Conflicts, static fact => fact.EntityId);
        MonitoringEvents = new FactTable<MonitoringEvent>(facts.MonitoringEvents, static fact => fact.Id, fact => fact.RegionCodes.Select(Regions.IndexOf));
        WavesByEvent = Lookup(facts.EventWaves, static fact => fact.EventId);
        EventParticipations = Table(facts.EventParticipations, static fact => fact.Id, static fact => fact.RegionCode);
        ParticipationsByEvent = Lookup(facts.EventParticipations, static fact => fact.EventId);
        ParticipationsByAgency = Lookup(facts.EventParticipations, static fact => fact.AgencyCode);
        Agencies = Table(facts.Agencies, static fact => fact.Code, static fact => fact.RegionCode);
        BenefitRates = new FactTable<BenefitRate>(facts.BenefitRates, static fact => fact.Id, static _ => []);
        PolicyActors = Table(facts.PolicyActors, static fact => fact.Id, static fact => fact.RegionCode);
        Vocabulary = new FactTable<VocabularyTerm>(facts.Vocabulary, static fact => fact.Id, static _ => []);
        SeedFacts = Table(facts.SeedFacts, static fact => fact.Id, static fact => fact.RegionCode);
        SeedFactsBySource = Lookup(facts.SeedFacts, static fact => fact.SourceId);
        PotentialRatios = Table(facts.PotentialRatios, static fact => $"{fact.RegionCode}/{fact.AsOf}/{fact.SourceId}", static fact => fact.RegionCode);
        FigureUses = new FactTable<FigureUse>(facts.FigureUses, static fact => fact.FigureId, static _ => []);
    }

    /// <summary>The version all of this belongs to.</summary>
    public DataVersion Version { get; }

    /// <summary>Which rows of the version are in here: all of them, unless it was made for a caller who may not see all. Totals are of these rows.</summary>
    public RowPolicy Policy { get; }

    /// <summary>What all of this was made from.</summary>
    internal FactSet Facts { get; }

    /// <summary>The model that projects it: trained on this version, or on one before it, which is then stale; null while there is none.</summary>
    public TrainedModel? Model { get; }

    /// <summary>Tells everything that can be read here from anything else: the version, its facts, its model, and which rows are shown.</summary>
    public string Identity => field ??= $"{FactsIdentity}{(Model is null ? "" : "-" + Model.Hash)}";

    /// <summary>The same without the model: a model that is trained later changes nothing about the facts.</summary>
    public string FactsIdentity => field ??= $"{Version.Number}-{Version.ContentHash}{(Policy.IsEverything ? "" : Policy.Key)}";

    /// <summary>The hierarchy of regions; its indices are used everywhere.</summary>
    public RegionTree Regions { get; }

    /// <summary>Labour force by region and year.</summary>
    public LabourColumns Labour { get; }

    /// <summary>The cubes: what can be grouped, summed and compared.</summary>
    public CubeSet Cubes { get; }

    /// <summary>Documents that facts come from, by key.</summary>
    public FactTable<SourceFact> Sources { get; }

    /// <summary>Published coverage figures.</summary>
    public FactTable<CoverageObservation> Observations { get; }

    /// <summary>The same in time: the last of each region, and the breaks of basis.</summary>
    public CoverageRecord Coverage { get; }

    /// <summary>National participants; about the country.</summary>
    public FactTable<NationalParticipants> NationalParticipants { get; }

    /// <summary>Participants by province of registration, which is not where they live or work.</summary>
    public FactTable<ProvincialParticipants> ProvincialParticipants { get; }

    /// <summary>Targets.</summary>
    public FactTable<TargetFact> Targets { get; }

    /// <summary>Claims paid.</summary>
    public FactTable<ClaimFact> Claims { get; }

    /// <summary>What sources state of stages of the compliance pipeline.</summary>
    public FactTable<ComplianceObservation> ComplianceObservations { get; }

    /// <summary>The same by region and stage.</summary>
    public ComplianceRecord Compliance { get; }

    /// <summary>Regulations, by the region they bind.</summary>
    public FactTable<RegulationFact> Regulations { get; }

    /// <summary>Duties.</summary>
    public FactTable<DutyFact> Duties { get; }

    /// <summary>Duties by the key of the regulation they follow from.</summary>
    public FactLookup<string, DutyFact> DutiesByRegulation { get; }

    /// <summary>Contradicting statements.</summary>
    public FactTable<ConflictingStatement> Conflicts { get; }

    /// <summary>Contradicting statements by the key of the fact they are about.</summary>
    public FactLookup<string, ConflictingStatement> ConflictsByEntity { get; }

    /// <summary>Monitoring events, by each region in their scope.</summary>
    public FactTable<MonitoringEvent> MonitoringEvents { get; }

    /// <summary>Waves by the key of their event.</summary>
    public FactLookup<string, EventWave> WavesByEvent { get; }

    /// <summary>Who took part in which event.</summary>
    public FactTable<EventParticipation> EventParticipations { get; }

    /// <summary>Participations by the key of the event.</summary>
    public FactLookup<string, EventParticipation> ParticipationsByEvent { get; }

    /// <summary>Participations by the code of the agency.</summary>
    public FactLookup<string, EventParticipation> ParticipationsByAgency { get; }

    /// <summary>Units of governments: those that sources name, and synthetic ones.</summary>
    public FactTable<AgencyFact> Agencies { get; }

    /// <summary>Benefit amounts.</summary>
    public FactTable<BenefitRate> BenefitRates { get; }

    /// <summary>Policy actors.</summary>
    public FactTable<PolicyActor> PolicyActors { get; }

    /// <summary>Words of the field.</summary>
    public FactTable<VocabularyTerm> Vocabulary { get; }

    /// <summary>Facts of the seed articles.</summary>
    public FactTable<SeedFact> SeedFacts { get; }

    /// <summary>Facts of the seed articles by the article that states them.</summary>
    public FactLookup<string, SeedFact> SeedFactsBySource { get; }

    /// <summary>Published potential over employed; the key is region code, date and source, <c>11/2023-09/SEED-001</c>.</summary>
    public FactTable<PotentialRatio> PotentialRatios { get; }

    /// <summary>What the estimation of coverage made of published figures; the key is that of the figure.</summary>
    public FactTable<FigureUse> FigureUses { get; }

    private static FactLookup<string, T> Lookup<T>(IEnumerable<T> rows, Func<T, string?> key) =>
        new(rows.Where(row => key(row) is not null).Select(row => KeyValuePair.Create(key(row)!, row)));

    private FactTable<T> Table<T>(IReadOnlyList<T> rows, Func<T, string> id, Func<T, string> region)
        where T : class => new(rows, id, row => [Regions.IndexOf(region(row))]);
}
