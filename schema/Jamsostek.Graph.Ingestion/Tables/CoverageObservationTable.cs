using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="CoverageObservation" />.</summary>
internal static class CoverageObservationTable
{
    public static TableSchema<CoverageObservation> Schema { get; } = TableSchema<CoverageObservation>.Declare("coverage-observations", "id", static f => f.CoverageObservations, FactKey.Of, static columns =>
    {
        var id = columns.OptionalText("id");
        var regionCode = columns.Region("region_code");
        var asOf = columns.Date("as_of");
        var segment = columns.Code<WorkerSegment>("segment");
        var registered = columns.OptionalCount("registered");
        var potential = columns.OptionalCount("potential");
        var publishedRatePercent = columns.OptionalNumber("published_rate_percent", 0, 200);
        var rateBasis = columns.Code<Basis>("rate_basis");
        var denominatorBasis = columns.Code<DenominatorBasis>("denominator_basis");
        var denominatorText = columns.OptionalText("denominator_text");
        var qualifier = columns.Code<Qualifier>("qualifier");
        var quote = columns.OptionalText("quote");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => Complete(new CoverageObservation
        {
            Id = row.Read(id) ?? "",
            RegionCode = row.Read(regionCode),
            AsOf = row.Read(asOf),
            Segment = row.Read(segment),
            Registered = row.Read(registered),
            Potential = row.Read(potential),
            PublishedRatePercent = row.Read(publishedRatePercent),
            RateBasis = row.Read(rateBasis),
            DenominatorBasis = row.Read(denominatorBasis),
            DenominatorText = row.Read(denominatorText),
            Qualifier = row.Read(qualifier),
            Quote = row.Read(quote),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        });
    });

    private static CoverageObservation Complete(CoverageObservation fact) => fact with
    {
        Id = fact.Id.Length > 0 ? fact.Id : FactId.Of(fact.RegionCode, fact.AsOf, fact.Segment, fact.SourceId),
        ComputedRatePercent = CoverageArithmetic.RatePercent(fact.Registered, fact.Potential),
        Agreement = CoverageArithmetic.Check(fact.Registered, fact.Potential, fact.PublishedRatePercent),
    };
}
