using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>SHA-256 over the canonical form of a record: table by table, rows ordered by key, each row as JSON; of a monthly table the hash of each month.</summary>
internal static class FactSetHash
{
    public static string Compute(FactSet facts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var json = FactJson.Default;
        Add(hash, nameof(facts.Sources), facts.Sources, FactKey.Of, json.SourceFact);
        Add(hash, nameof(facts.Regions), facts.Regions, FactKey.Of, json.RegionFact);
        Add(hash, nameof(facts.Labour), facts.Labour, FactKey.Of, json.LabourFact);
        Add(hash, nameof(facts.CoverageObservations), facts.CoverageObservations, FactKey.Of, json.CoverageObservation);
        Add(hash, nameof(facts.NationalParticipants), facts.NationalParticipants, FactKey.Of, json.NationalParticipants);
        Add(hash, nameof(facts.ProvincialParticipants), facts.ProvincialParticipants, FactKey.Of, json.ProvincialParticipants);
        Add(hash, nameof(facts.Targets), facts.Targets, FactKey.Of, json.TargetFact);
        Add(hash, nameof(facts.Claims), facts.Claims, FactKey.Of, json.ClaimFact);
        Add(hash, nameof(facts.ComplianceObservations), facts.ComplianceObservations, FactKey.Of, json.ComplianceObservation);
        Add(hash, nameof(facts.Regulations), facts.Regulations, FactKey.Of, json.RegulationFact);
        Add(hash, nameof(facts.Conflicts), facts.Conflicts, FactKey.Of, json.ConflictingStatement);
        Add(hash, nameof(facts.Duties), facts.Duties, FactKey.Of, json.DutyFact);
        Add(hash, nameof(facts.MonitoringEvents), facts.MonitoringEvents, FactKey.Of, json.MonitoringEvent);
        Add(hash, nameof(facts.EventWaves), facts.EventWaves, FactKey.Of, json.EventWave);
        Add(hash, nameof(facts.EventParticipations), facts.EventParticipations, FactKey.Of, json.EventParticipation);
        Add(hash, nameof(facts.Agencies), facts.Agencies, FactKey.Of, json.AgencyFact);
        Add(hash, nameof(facts.BenefitRates), facts.BenefitRates, FactKey.Of, json.BenefitRate);
        Add(hash, nameof(facts.PolicyActors), facts.PolicyActors, FactKey.Of, json.PolicyActor);
        Add(hash, nameof(facts.Vocabulary), facts.Vocabulary, FactKey.Of, json.VocabularyTerm);
        Add(hash, nameof(facts.SeedFacts), facts.SeedFacts, FactKey.Of, json.SeedFact);
        Add(hash, nameof(facts.PotentialRatios), facts.PotentialRatios, FactKey.Of, json.PotentialRatio);
        Add(hash, nameof(facts.FigureUses), facts.FigureUses, FactKey.Of, json.FigureUse);
        Add(hash, nameof(facts.Coverage), CoverageRows.Of(facts.Coverage).Panels);
        Add(hash, nameof(facts.AgencyMonths), AgencyMonthColumns.Of(facts.AgencyMonths).Panels);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string table, IReadOnlyList<FactPanel> panels)
    {
        foreach (var panel in panels)
        {
            hash.AppendData(PanelHash.Bytes($"{table} {panel.Month} {panel.ContentHash}"));
        }
    }

    private static void Add<T>(IncrementalHash hash, string table, IReadOnlyList<T> rows, Func<T, string> key, JsonTypeInfo<T> type)
    {
        if (rows.Count == 0)
        {
            return;
        }

        hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(table, FactJson.Default.String));
        foreach (var row in rows.OrderBy(key, StringComparer.Ordinal))
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(row, type));
        }
    }
}
