using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="ComplianceObservation" />.</summary>
internal static class ComplianceObservationTable
{
    public static TableSchema<ComplianceObservation> Schema { get; } = TableSchema<ComplianceObservation>.Declare("compliance-observations", "id", static f => f.ComplianceObservations, FactKey.Of, static columns =>
    {
        var id = columns.OptionalText("id");
        var regionCode = columns.Region("region_code");
        var subject = columns.Code<ComplianceSubject>("subject");
        var asOf = columns.Date("as_of");
        var stage = columns.Code<ComplianceStage>("stage");
        var state = columns.Code<StageState>("state");
        var segments = columns.CodeList<WorkerSegment>("segments");
        var budgetYear = columns.OptionalYear("budget_year");
        var instrument = columns.OptionalCode<RegulationKind>("instrument");
        var regulationId = columns.OptionalKey("regulation_id", "regulations");
        var governments = columns.OptionalOrdinal("governments");
        var amountIdr = columns.OptionalCount("amount_idr");
        var workers = columns.OptionalCount("workers");
        var detail = columns.OptionalText("detail");
        var qualifier = columns.Code<Qualifier>("qualifier");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => Complete(new ComplianceObservation
        {
            Id = row.Read(id) ?? "",
            RegionCode = row.Read(regionCode),
            Subject = row.Read(subject),
            AsOf = row.Read(asOf),
            Stage = row.Read(stage),
            State = row.Read(state),
            Segments = row.Read(segments),
            BudgetYear = row.Read(budgetYear),
            Instrument = row.Read(instrument),
            RegulationId = row.Read(regulationId),
            Governments = row.Read(governments),
            AmountIdr = row.Read(amountIdr),
            Workers = row.Read(workers),
            Detail = row.Read(detail),
            Qualifier = row.Read(qualifier),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        });
    });

    private static ComplianceObservation Complete(ComplianceObservation fact) => fact.Id.Length > 0
        ? fact
        : fact with { Id = FactId.Of(fact.RegionCode, fact.AsOf, fact.Subject, fact.Stage, fact.Segments, fact.SourceId) };
}
