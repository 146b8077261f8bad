using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="ClaimFact" />.</summary>
internal static class ClaimTable
{
    public static TableSchema<ClaimFact> Schema { get; } = TableSchema<ClaimFact>.Declare("claims", "id", static f => f.Claims, FactKey.Of, static columns =>
    {
        var id = columns.OptionalText("id");
        var regionCode = columns.Region("region_code");
        var periodLabel = columns.Text("period_label");
        var start = columns.Day("start");
        var end = columns.Day("end");
        var startIsStated = columns.Flag("start_is_stated");
        var scope = columns.Code<ClaimScope>("scope");
        var programme = columns.OptionalCode<Programme>("programme");
        var cases = columns.OptionalCount("cases");
        var casesQualifier = columns.Code<Qualifier>("cases_qualifier");
        var amountIdr = columns.OptionalCount("amount_idr");
        var amountQualifier = columns.Code<Qualifier>("amount_qualifier");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => Complete(new ClaimFact
        {
            Id = row.Read(id) ?? "",
            RegionCode = row.Read(regionCode),
            PeriodLabel = row.Read(periodLabel),
            Start = row.Read(start),
            End = row.Read(end),
            StartIsStated = row.Read(startIsStated),
            Scope = row.Read(scope),
            Programme = row.Read(programme),
            Cases = row.Read(cases),
            CasesQualifier = row.Read(casesQualifier),
            AmountIdr = row.Read(amountIdr),
            AmountQualifier = row.Read(amountQualifier),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        });
    });

    private static ClaimFact Complete(ClaimFact fact) => fact.Id.Length > 0
        ? fact
        : fact with { Id = FactId.Of(fact.RegionCode, fact.Start, fact.End, fact.Scope, fact.Programme, fact.SourceId) };
}
