using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="ProvincialParticipants" />.</summary>
internal static class ProvincialParticipantsTable
{
    public static TableSchema<ProvincialParticipants> Schema { get; } = TableSchema<ProvincialParticipants>.Declare("participants-provincial", "id", static f => f.ProvincialParticipants, FactKey.Of, static columns =>
    {
        var id = columns.OptionalText("id");
        var regionCode = columns.Region("region_code");
        var asOf = columns.Date("as_of");
        var status = columns.Code<ParticipantStatus>("status");
        var workers = columns.Count("workers");
        var qualifier = columns.Code<Qualifier>("qualifier");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => Complete(new ProvincialParticipants
        {
            Id = row.Read(id) ?? "",
            RegionCode = row.Read(regionCode),
            AsOf = row.Read(asOf),
            Status = row.Read(status),
            Workers = row.Read(workers),
            Qualifier = row.Read(qualifier),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        });
    });

    private static ProvincialParticipants Complete(ProvincialParticipants fact) => fact.Id.Length > 0
        ? fact
        : fact with { Id = FactId.Of(fact.RegionCode, fact.AsOf, fact.Status, fact.SourceId) };
}
