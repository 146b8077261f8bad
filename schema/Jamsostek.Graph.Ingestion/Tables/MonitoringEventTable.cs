using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="MonitoringEvent" />.</summary>
internal static class MonitoringEventTable
{
    public static TableSchema<MonitoringEvent> Schema { get; } = TableSchema<MonitoringEvent>.Declare("monitoring-events", "id", static f => f.MonitoringEvents, FactKey.Of, static columns =>
    {
        var id = columns.Text("id");
        var kind = columns.Code<EventKind>("kind");
        var title = columns.Text("title");
        var start = columns.Day("start");
        var end = columns.Day("end");
        var waves = columns.Ordinal("waves");
        var venue = columns.Text("venue");
        var venueRegionCode = columns.OptionalRegion("venue_region_code");
        var isVirtual = columns.Flag("is_virtual");
        var host = columns.OptionalText("host");
        var regionCodes = columns.Regions("region_codes");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new MonitoringEvent
        {
            Id = row.Read(id),
            Kind = row.Read(kind),
            Title = row.Read(title),
            Start = row.Read(start),
            End = row.Read(end),
            Waves = row.Read(waves),
            Venue = row.Read(venue),
            VenueRegionCode = row.Read(venueRegionCode),
            IsVirtual = row.Read(isVirtual),
            Host = row.Read(host),
            RegionCodes = row.Read(regionCodes),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
