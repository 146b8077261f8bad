using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="EventParticipation" />.</summary>
internal static class EventParticipationTable
{
    public static TableSchema<EventParticipation> Schema { get; } = TableSchema<EventParticipation>.Declare("event-participations", "id", static f => f.EventParticipations, FactKey.Of, static columns =>
    {
        var id = columns.Text("id");
        var eventId = columns.Key("event_id", "monitoring-events");
        var agencyCode = columns.OptionalKey("agency_code", "agencies");
        var actorId = columns.OptionalKey("actor_id", "policy-actors");
        var regionCode = columns.Region("region_code");
        var participant = columns.Text("participant");
        var person = columns.OptionalText("person");
        var position = columns.OptionalText("position");
        var wave = columns.OptionalOrdinal("wave");
        var mode = columns.Code<ParticipationMode>("mode");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new EventParticipation
        {
            Id = row.Read(id),
            EventId = row.Read(eventId),
            AgencyCode = row.Read(agencyCode),
            ActorId = row.Read(actorId),
            RegionCode = row.Read(regionCode),
            Participant = row.Read(participant),
            Person = row.Read(person),
            Position = row.Read(position),
            Wave = row.Read(wave),
            Mode = row.Read(mode),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
