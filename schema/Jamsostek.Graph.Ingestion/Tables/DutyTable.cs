using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="DutyFact" />.</summary>
internal static class DutyTable
{
    public static TableSchema<DutyFact> Schema { get; } = TableSchema<DutyFact>.Declare("duties", "id", static f => f.Duties, FactKey.Of, static columns =>
    {
        var id = columns.Text("id");
        var bearer = columns.Text("bearer");
        var action = columns.Text("action");
        var force = columns.Code<DutyForce>("force");
        var rhythm = columns.Code<DutyRhythm>("rhythm");
        var rhythmText = columns.OptionalText("rhythm_text");
        var regulationId = columns.OptionalKey("regulation_id", "regulations");
        var regionCode = columns.Region("region_code");
        var statedOn = columns.OptionalDate("stated_on");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new DutyFact
        {
            Id = row.Read(id),
            Bearer = row.Read(bearer),
            Action = row.Read(action),
            Force = row.Read(force),
            Rhythm = row.Read(rhythm),
            RhythmText = row.Read(rhythmText),
            RegulationId = row.Read(regulationId),
            RegionCode = row.Read(regionCode),
            StatedOn = row.Read(statedOn),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
