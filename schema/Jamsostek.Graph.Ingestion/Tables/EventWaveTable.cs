using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="EventWave" />.</summary>
internal static class EventWaveTable
{
    public static TableSchema<EventWave> Schema { get; } = TableSchema<EventWave>.Declare("event-waves", "event_id,number", static f => f.EventWaves, FactKey.Of, static columns =>
    {
        var eventId = columns.Key("event_id", "monitoring-events");
        var number = columns.Ordinal("number");
        var date = columns.Day("date");
        var openedBy = columns.Text("opened_by");
        var regionCodes = columns.Regions("region_codes");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new EventWave
        {
            EventId = row.Read(eventId),
            Number = row.Read(number),
            Date = row.Read(date),
            OpenedBy = row.Read(openedBy),
            RegionCodes = row.Read(regionCodes),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
