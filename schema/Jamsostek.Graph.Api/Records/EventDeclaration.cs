using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Records;

/// <summary>Declares monitoring events with their waves and who took part.</summary>
internal static class EventDeclaration
{
    /// <summary>The waves of all events.</summary>
    public static RowSource<EventWave> WaveRows { get; } = new(
        static data => [.. data.MonitoringEvents.SelectMany(happening => data.WavesByEvent[happening.Id])], static wave => $"{wave.EventId}-{wave.Number}", static wave => wave.RegionCodes);

    public static void Describe(Catalogue types)
    {
        types.Events
            .WithFacts(
                [nameof(MonitoringEvent.RegionCodes), nameof(MonitoringEvent.VenueRegionCode)],
                new Dictionary<string, string>(StringComparer.Ordinal) { [nameof(MonitoringEvent.Waves)] = "waveCount" })
            .WithRegion(types, "The kabupaten or kota of the venue.", static fact => fact.VenueRegionCode, "venueRegion", nullable: true)
            .WithRegions(types, "The regions it was for.", static fact => fact.RegionCodes)
            .WithParts("waves", "Its waves, where it was held in waves.", types.Waves, static row => row.Scope.Snapshot.WavesByEvent[row.Fact.Id])
            .WithPages("participations", "Who took part.", types.Participations, static row => row.Scope.Snapshot.ParticipationsByEvent[row.Fact.Id])
            .WithProvenance(types);
        types.Waves
            .WithFacts([nameof(EventWave.EventId), nameof(EventWave.RegionCodes)])
            .WithRelated("event", false, "The event.", types.Events, static fact => fact.EventId)
            .WithRegions(types, "The provinces of the wave.", static fact => fact.RegionCodes)
            .WithProvenance(types);
        types.Participations
            .WithFacts([nameof(EventParticipation.EventId), nameof(EventParticipation.AgencyCode), nameof(EventParticipation.ActorId), nameof(EventParticipation.RegionCode)])
            .WithRelated("event", false, "The event.", types.Events, static fact => fact.EventId)
            .WithRelated("agency", true, "The agency, where one is named.", types.Agencies, static fact => fact.AgencyCode)
            .WithRelated("actor", true, "The policy actor, where one is named.", types.Actors, static fact => fact.ActorId)
            .WithRegion(types, "The region taken part for.", static fact => fact.RegionCode)
            .WithProvenance(types);
    }
}
