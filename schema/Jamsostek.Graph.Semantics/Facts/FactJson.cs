using System.Text.Json.Serialization;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>How facts are written as JSON to be hashed. Names of enumeration members are written, so that their order does not matter.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true, Converters = [typeof(PartialDateJson), typeof(DecimalJson), typeof(MonthJson)])]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(SourceFact))]
[JsonSerializable(typeof(RegionFact))]
[JsonSerializable(typeof(LabourFact))]
[JsonSerializable(typeof(CoverageObservation))]
[JsonSerializable(typeof(NationalParticipants))]
[JsonSerializable(typeof(ProvincialParticipants))]
[JsonSerializable(typeof(TargetFact))]
[JsonSerializable(typeof(ClaimFact))]
[JsonSerializable(typeof(ComplianceObservation))]
[JsonSerializable(typeof(RegulationFact))]
[JsonSerializable(typeof(ConflictingStatement))]
[JsonSerializable(typeof(DutyFact))]
[JsonSerializable(typeof(MonitoringEvent))]
[JsonSerializable(typeof(EventWave))]
[JsonSerializable(typeof(EventParticipation))]
[JsonSerializable(typeof(AgencyFact))]
[JsonSerializable(typeof(BenefitRate))]
[JsonSerializable(typeof(PolicyActor))]
[JsonSerializable(typeof(VocabularyTerm))]
[JsonSerializable(typeof(SeedFact))]
[JsonSerializable(typeof(PotentialRatio))]
[JsonSerializable(typeof(FigureUse))]
internal sealed partial class FactJson : JsonSerializerContext;
