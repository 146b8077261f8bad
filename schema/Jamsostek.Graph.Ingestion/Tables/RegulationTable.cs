using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="RegulationFact" />.</summary>
internal static class RegulationTable
{
    public static TableSchema<RegulationFact> Schema { get; } = TableSchema<RegulationFact>.Declare("regulations", "id", static f => f.Regulations, FactKey.Of, static columns =>
    {
        var id = columns.Text("id");
        var kind = columns.Code<RegulationKind>("kind");
        var number = columns.OptionalText("number");
        var year = columns.OptionalYear("year");
        var title = columns.Text("title");
        var issuer = columns.Text("issuer");
        var draftingUnit = columns.OptionalText("drafting_unit");
        var regionCode = columns.Region("region_code");
        var subject = columns.OptionalText("subject");
        var issuedOn = columns.OptionalDate("issued_on");
        var appliesToYear = columns.OptionalYear("applies_to_year");
        var status = columns.Code<RegulationStatus>("status");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new RegulationFact
        {
            Id = row.Read(id),
            Kind = row.Read(kind),
            Number = row.Read(number),
            Year = row.Read(year),
            Title = row.Read(title),
            Issuer = row.Read(issuer),
            DraftingUnit = row.Read(draftingUnit),
            RegionCode = row.Read(regionCode),
            Subject = row.Read(subject),
            IssuedOn = row.Read(issuedOn),
            AppliesToYear = row.Read(appliesToYear),
            Status = row.Read(status),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
