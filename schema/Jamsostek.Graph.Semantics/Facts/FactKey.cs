namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What makes a fact one and the same in two record states: unique inside its table.</summary>
internal static class FactKey
{
    public static string Of(SourceFact fact) => fact.Id;

    public static string Of(RegionFact fact) => fact.Code;

    public static string Of(LabourFact fact) => $"{fact.RegionCode}/{fact.Year}";

    public static string Of(CoverageObservation fact) => fact.Id;

    public static string Of(NationalParticipants fact) => fact.Id;

    public static string Of(ProvincialParticipants fact) => fact.Id;

    public static string Of(TargetFact fact) => fact.Id;

    public static string Of(ClaimFact fact) => fact.Id;

    public static string Of(ComplianceObservation fact) => fact.Id;

    public static string Of(RegulationFact fact) => fact.Id;

    public static string Of(ConflictingStatement fact) => fact.Id;

    public static string Of(DutyFact fact) => fact.Id;

    public static string Of(MonitoringEvent fact) => fact.Id;

    public static string Of(EventWave fact) => $"{fact.EventId}/{fact.Number}";

    public static string Of(EventParticipation fact) => fact.Id;

    public static string Of(AgencyFact fact) => fact.Code;

    public static string Of(BenefitRate fact) => fact.Id;

    public static string Of(PolicyActor fact) => fact.Id;

    public static string Of(VocabularyTerm fact) => fact.Id;

    public static string Of(SeedFact fact) => fact.Id;

    public static string Of(PotentialRatio fact) => $"{fact.RegionCode}/{fact.AsOf}/{fact.SourceId}";

    public static string Of(CoverageFact fact) => $"{fact.RegionCode}/{fact.Month}/{FactCode.Of(fact.Segment)}";

    public static string Of(FigureUse fact) => fact.FigureId;

    public static string Of(AgencyMonthFact fact) => $"{fact.AgencyCode}/{fact.Month}";
}
