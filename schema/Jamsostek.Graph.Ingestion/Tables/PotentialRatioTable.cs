using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="PotentialRatio" />.</summary>
internal static class PotentialRatioTable
{
    public static TableSchema<PotentialRatio> Schema { get; } = TableSchema<PotentialRatio>.Declare("potential-ratios", "region_code,as_of,source_id", static f => f.PotentialRatios, FactKey.Of, static columns =>
    {
        var regionCode = columns.Region("region_code");
        var asOf = columns.Date("as_of");
        var potential = columns.Count("potential");
        var labourYear = columns.Year("labour_year");
        var employed = columns.Count("employed");
        var ratio = columns.Number("ratio", 0, 2);
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new PotentialRatio
        {
            RegionCode = row.Read(regionCode),
            AsOf = row.Read(asOf),
            Potential = row.Read(potential),
            LabourYear = row.Read(labourYear),
            Employed = row.Read(employed),
            Ratio = row.Read(ratio),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
