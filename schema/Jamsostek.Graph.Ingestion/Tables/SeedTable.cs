using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="SeedFact" />.</summary>
internal static class SeedTable
{
    public static TableSchema<SeedFact> Schema { get; } = TableSchema<SeedFact>.Declare("seed-facts", "id", static f => f.SeedFacts, FactKey.Of, static columns =>
    {
        var id = columns.Text("id");
        var seedFile = columns.Text("seed_file");
        var kind = columns.Text("kind");
        var subject = columns.Text("subject");
        var regionCode = columns.Region("region_code");
        var start = columns.OptionalDate("start");
        var end = columns.OptionalDate("end");
        var value = columns.OptionalNumber("value", 0, 1_000_000_000_000_000);
        var unit = columns.OptionalText("unit");
        var qualifier = columns.OptionalCode<Qualifier>("qualifier");
        var quote = columns.Text("quote");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        return row => new SeedFact
        {
            Id = row.Read(id),
            SeedFile = row.Read(seedFile),
            Kind = row.Read(kind),
            Subject = row.Read(subject),
            RegionCode = row.Read(regionCode),
            Start = row.Read(start),
            End = row.Read(end),
            Value = row.Read(value),
            Unit = row.Read(unit),
            Qualifier = row.Read(qualifier),
            Quote = row.Read(quote),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
        };
    });
}
