using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>The table of <see cref="RegionFact" />.</summary>
internal static class RegionTable
{
    public static TableSchema<RegionFact> Schema { get; } = TableSchema<RegionFact>.Declare("regions", "code", static f => f.Regions, FactKey.Of, static columns =>
    {
        var code = columns.Text("code");
        var name = columns.Text("name");
        var shortName = columns.Text("short_name");
        var level = columns.Code<RegionLevel>("level");
        var kind = columns.OptionalCode<RegionKind>("kind");
        var status = columns.OptionalCode<RegionStatus>("status");
        var parentCode = columns.OptionalKey("parent_code", "regions");
        var islandGroup = columns.OptionalText("island_group");
        var kanwil = columns.OptionalText("kanwil");
        var kanwilSourceIds = columns.Keys("kanwil_source_ids", "sources");
        var capital = columns.OptionalText("capital");
        var latitude = columns.OptionalNumber("latitude", -12, 7);
        var longitude = columns.OptionalNumber("longitude", 95, 142);
        var timeZone = columns.OptionalText("time_zone");
        var bpsCode = columns.OptionalText("bps_code");
        var population = columns.OptionalCount("population");
        var populationMale = columns.OptionalCount("population_male");
        var populationFemale = columns.OptionalCount("population_female");
        var areaKm2 = columns.OptionalNumber("area_km2", 0, 3_000_000);
        var aliases = columns.Texts("aliases");
        var basis = columns.Basis();
        var sourceId = columns.Source();
        var seedFactIds = columns.Seeds();
        return row => new RegionFact
        {
            Code = row.Read(code),
            Name = row.Read(name),
            ShortName = row.Read(shortName),
            Level = row.Read(level),
            Kind = row.Read(kind),
            Status = row.Read(status),
            ParentCode = row.Read(parentCode),
            IslandGroup = row.Read(islandGroup),
            Kanwil = row.Read(kanwil),
            KanwilSourceIds = row.Read(kanwilSourceIds),
            Capital = row.Read(capital),
            Latitude = (double?)row.Read(latitude),
            Longitude = (double?)row.Read(longitude),
            TimeZone = row.Read(timeZone),
            BpsCode = row.Read(bpsCode),
            Population = row.Read(population),
            PopulationMale = row.Read(populationMale),
            PopulationFemale = row.Read(populationFemale),
            AreaKm2 = row.Read(areaKm2),
            Aliases = row.Read(aliases),
            Basis = row.Read(basis),
            SourceId = row.Read(sourceId),
            SeedFactIds = row.Read(seedFactIds),
        };
    });
}
