using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="BenefitRate" />.</summary>
internal static class BenefitRateTable
{
    public static TableSchema<BenefitRate> Schema { get; } = TableSchema<BenefitRate>.Declare("benefit-rates", "id", static f => f.BenefitRates, FactKey.Of, static columns =>
    {
        var id = columns.Text("id");
        var kind = columns.Code<BenefitKind>("kind");
        var programme = columns.OptionalCode<Programme>("programme");
        var amountIdr = columns.Count("amount_idr");
        var nature = columns.Code<BenefitNature>("nature");
        var statedOn = columns.Date("stated_on");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new BenefitRate
        {
            Id = row.Read(id),
            Kind = row.Read(kind),
            Programme = row.Read(programme),
            AmountIdr = row.Read(amountIdr),
            Nature = row.Read(nature),
            StatedOn = row.Read(statedOn),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
