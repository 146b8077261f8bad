using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="AgencyFact" />.</summary>
internal static class AgencyTable
{
    public static TableSchema<AgencyFact> Schema { get; } = TableSchema<AgencyFact>.Declare("agencies", "code", static f => f.Agencies, FactKey.Of, static columns =>
    {
        var code = columns.Text("code");
        var name = columns.Text("name");
        var shortName = columns.Text("short_name");
        var role = columns.Code<AgencyRole>("role");
        var regionCode = columns.Region("region_code");
        var parentCode = columns.OptionalKey("parent_code", "agencies");
        var note = columns.OptionalText("note");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new AgencyFact
        {
            Code = row.Read(code),
            Name = row.Read(name),
            ShortName = row.Read(shortName),
            Role = row.Read(role),
            RegionCode = row.Read(regionCode),
            ParentCode = row.Read(parentCode),
            Note = row.Read(note),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
