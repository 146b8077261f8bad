using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Store.Model;

/// <summary>Every table of facts of which each version has rows of its own. Those that others name come first. Monthly tables are in <see cref="PanelSchema" />.</summary>
internal static class RecordTables
{
    private static readonly Reference Source = new(nameof(IFact.SourceId), typeof(SourceFact));
    private static readonly Reference Region = new(nameof(LabourFact.RegionCode), typeof(RegionFact));
    private static readonly Reference Seeds = new(nameof(ISeedBacked.SeedFactIds), typeof(SeedFact), IsList: true);
    private static readonly Reference Regulation = new(nameof(DutyFact.RegulationId), typeof(RegulationFact));
    private static readonly Reference Agency = new(nameof(PolicyActor.AgencyCode), typeof(AgencyFact));
    private static readonly Reference Event = new(nameof(EventWave.EventId), typeof(MonitoringEvent));
    private static readonly Reference Scope = new(nameof(MonitoringEvent.RegionCodes), typeof(RegionFact), IsList: true);

    public static readonly RecordTable<SourceFact> Sources = new("sources", static facts => facts.Sources, ["Id"]);

    public static readonly RecordTable<RegionFact> Regions = new("regions", static facts => facts.Regions, ["Code"], Source, Seeds,
        new(nameof(RegionFact.ParentCode), typeof(RegionFact)), new(nameof(RegionFact.KanwilSourceIds), typeof(SourceFact), IsList: true));

    public static readonly RecordTable<SeedFact> SeedFacts = new("seed_facts", static facts => facts.SeedFacts, ["Id"], Source, Region);

    public static readonly RecordTable<LabourFact> Labour = new("labour", static facts => facts.Labour, ["RegionCode", "Year"], Source, Region);

    public static readonly RecordTable<CoverageObservation> CoverageObservations = new("coverage_observations", static facts => facts.CoverageObservations, ["Id"], Source, Region, Seeds);

    public static readonly RecordTable<NationalParticipants> NationalParticipants = new("national_participants", static facts => facts.NationalParticipants, ["Id"], Source, Seeds);

    public static readonly RecordTable<ProvincialParticipants> ProvincialParticipants = new("provincial_participants", static facts => facts.ProvincialParticipants, ["Id"], Source, Region, Seeds);

    public static readonly RecordTable<TargetFact> Targets = new("targets", static facts => facts.Targets, ["Id"], Source, Region, Seeds);

    public static readonly RecordTable<ClaimFact> Claims = new("claims", static facts => facts.Claims, ["Id"], Source, Region, Seeds);

    public static readonly RecordTable<RegulationFact> Regulations = new("regulations", static facts => facts.Regulations, ["Id"], Source, Region, Seeds);

    public static readonly RecordTable<ComplianceObservation> ComplianceObservations = new("compliance_observations", static facts => facts.ComplianceObservations, ["Id"], Source, Region, Seeds, Regulation);

    public static readonly RecordTable<ConflictingStatement> Conflicts = new("conflicting_statements", static facts => facts.Conflicts, ["Id"], Source, Seeds);

    public static readonly RecordTable<DutyFact> Duties = new("duties", static facts => facts.Duties, ["Id"], Source, Region, Seeds, Regulation);

    public static readonly RecordTable<AgencyFact> Agencies = new("agencies", static facts => facts.Agencies, ["Code"], Source, Region, Seeds,
        new Reference(nameof(AgencyFact.ParentCode), typeof(AgencyFact)));

    public static readonly RecordTable<PolicyActor> PolicyActors = new("policy_actors", static facts => facts.PolicyActors, ["Id"], Source, Region, Seeds, Agency);

    public static readonly RecordTable<MonitoringEvent> MonitoringEvents = new("monitoring_events", static facts => facts.MonitoringEvents, ["Id"], Source, Seeds, Scope,
        new Reference(nameof(MonitoringEvent.VenueRegionCode), typeof(RegionFact)));

    public static readonly RecordTable<EventWave> EventWaves = new("event_waves", static facts => facts.EventWaves, ["EventId", "Number"], Source, Seeds, Scope, Event);

    public static readonly RecordTable<EventParticipation> EventParticipations = new("event_participations", static facts => facts.EventParticipations, ["Id"], Source, Region, Seeds, Event, Agency,
        new Reference(nameof(EventParticipation.ActorId), typeof(PolicyActor)));

    public static readonly RecordTable<BenefitRate> BenefitRates = new("benefit_rates", static facts => facts.BenefitRates, ["Id"], Source, Seeds);

    public static readonly RecordTable<VocabularyTerm> Vocabulary = new("vocabulary", static facts => facts.Vocabulary, ["Id"], Source, Seeds);

    public static readonly RecordTable<PotentialRatio> PotentialRatios = new("potential_ratios", static facts => facts.PotentialRatios, ["RegionCode", "AsOf", "SourceId"], Source, Region, Seeds);

    public static readonly RecordTable<FigureUse> FigureUses = new("figure_uses", static facts => facts.FigureUses, ["FigureId"], Source);

    public static readonly RecordTable<OutlookFact> Outlooks = new("outlooks", static _ => [], ["RegionCode", "TargetId"], Region, new Reference(nameof(OutlookFact.TargetId), typeof(TargetFact)));

    public static readonly RecordTable<ProjectedMonth> Projections = new("projections", static _ => [], ["RegionCode", "Month"], Region);

    /// <summary>What the model of a version says: no facts, and no part of what a version is recognised by.</summary>
    public static IReadOnlyList<RecordTable> Modelled { get; } = [Outlooks, Projections];

    public static IReadOnlyList<RecordTable> All { get; } =
    [
        Sources, Regions, SeedFacts, Labour, CoverageObservations, NationalParticipants, ProvincialParticipants, Targets, Claims, Regulations, ComplianceObservations,
        Conflicts, Duties, Agencies, PolicyActors, MonitoringEvents, EventWaves, EventParticipations, BenefitRates, Vocabulary, PotentialRatios, FigureUses,
    ];

    /// <summary>The table of a type of facts.</summary>
    public static RecordTable Of(Type factType) => All.Single(table => table.FactType == factType);
}
