using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="TargetFact" />.</summary>
internal static class TargetTable
{
    public static TableSchema<TargetFact> Schema { get; } = TableSchema<TargetFact>.Declare("targets", "id", static f => f.Targets, FactKey.Of, static columns =>
    {
        var id = columns.OptionalText("id");
        var regionCode = columns.Region("region_code");
        var year = columns.Year("year");
        var metric = columns.Code<TargetMetric>("metric");
        var value = columns.Number("value", 0, 1_000_000_000_000_000);
        var unit = columns.Code<MeasureUnit>("unit");
        var denominatorBasis = columns.Code<DenominatorBasis>("denominator_basis");
        var setBy = columns.Text("set_by");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => Complete(new TargetFact
        {
            Id = row.Read(id) ?? "",
            RegionCode = row.Read(regionCode),
            Year = row.Read(year),
            Metric = row.Read(metric),
            Value = row.Read(value),
            Unit = row.Read(unit),
            DenominatorBasis = row.Read(denominatorBasis),
            SetBy = row.Read(setBy),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        });
    });

    private static TargetFact Complete(TargetFact fact) => fact.Id.Length > 0
        ? fact
        : fact with { Id = FactId.Of(fact.RegionCode, fact.Year, fact.Metric) };
}
