using Jamsostek.Graph.Api.Compliance;
using Jamsostek.Graph.Api.Coverage;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Labour;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Regions;

/// <summary>Declares the regions: what all of them have, and what each kind adds.</summary>
internal static class RegionDeclaration
{
    private static readonly string[] Related = [nameof(RegionFact.ParentCode), nameof(RegionFact.KanwilSourceIds), nameof(RegionFact.SourceId), nameof(RegionFact.SeedFactIds)];
    private static readonly string[] KnownBelowCountry = [nameof(RegionFact.Kind), nameof(RegionFact.Status), nameof(RegionFact.IslandGroup)];

    public static void Describe(Catalogue types)
    {
        types.AnyRegion.Add(new IdProperty<RegionNode>(static region => GlobalId.Encode(region.GetType().Name, region.Code)));
        DescribeShared(types, types.AnyRegion, []);
        DescribeShared(types, types.Country, []);
        DescribeShared(types, types.Province, KnownBelowCountry);
        DescribeShared(types, types.Kabupaten, KnownBelowCountry);
        types.Country
            .Add(new ConnectionProperty<Country, Province>("provinces", "The provinces.", types.Province, static country => country.Scope.Provinces, static country => country.Scope, static (_, scope) => scope.Country) { Scope = types.Scope })
            .Add(new ConnectionProperty<Country, Kabupaten>("kabupaten", "All kabupaten and kota.", types.Kabupaten, static country => country.Scope.Kabupaten, static country => country.Scope, static (_, scope) => scope.Country) { Scope = types.Scope });
        types.Province.Add(new ConnectionProperty<Province, Kabupaten>(
            "kabupaten", "The kabupaten and kota of the province.", types.Kabupaten, static province => province.Kabupaten, static province => province.Scope,
            static (province, scope) => scope.Region(province.Code) as Province) { Scope = types.Scope });
        types.Kabupaten.Add(new ObjectProperty<Kabupaten, Province>("province", false, "The province it lies in.", types.Province, static kabupaten => kabupaten.Province));
        FigureFields.DescribeCountry(types);
        RegionTotals.Describe(types);
        FigureFields.DescribeTotals(types, types.Totals);
    }

    /// <summary>Adds the list of a table's facts about a region.</summary>
    public static void AddList<TRegion, TFact>(Entity<TRegion> region, string description, FactType<TFact> facts)
        where TRegion : RegionNode
        where TFact : class
        => region.Add(new ConnectionProperty<TRegion, Row<TFact>>(
            facts.Entity.Collection, description, facts.Entity, row => row.Scope.Rows(facts.Rows).Of(row.Code), static row => row.Scope,
            static (row, scope) => scope.Region(row.Code) as TRegion));

    private static void DescribeShared<TRegion>(Catalogue types, Entity<TRegion> region, string[] known) where TRegion : RegionNode
    {
        region.AddFrom<TRegion, RegionFact>(static row => row.Fact, Related, known: known);
        region.Add(new ObjectProperty<TRegion, RegionNode>("parent", known.Length == 0, "The region above; null for the country.", types.AnyRegion, static row => row.Parent));
        LabourDeclaration.DescribeRegion(types, region);
        FigureFields.DescribeRegion(types, region);
        CoverageDeclaration.DescribeRegion(types, region);
        ComplianceDeclaration.DescribeRegion(types, region);
        AddList(region, "Numbers of participants published for it.", types.Participants);
        AddList(region, "Targets set for it.", types.Targets);
        AddList(region, "Claims paid in it.", types.Claims);
        AddList(region, "Regulations that bind it itself, not those of the regions above.", types.Regulations);
        AddList(region, "Duties that hold in it itself, not those of the regions above.", types.Duties);
        AddList(region, "Monitoring events that it was in the scope of.", types.Events);
        AddList(region, "Who took part in monitoring events for it.", types.Participations);
        AddList(region, "Agencies of its government: those that sources name, and, marked SYNTHETIC, the usual units of a government.", types.Agencies);
        AddList(region, "People and bodies of its government that have a part in the policy.", types.Actors);
        AddList(region, "Published potentials over the employed.", types.Ratios);
        AddList(region, "Facts of the seed articles about it, with their exact words.", types.SeedFacts);
        region.Add(new ObjectProperty<TRegion, Row<SourceFact>>(
            "source", false, "The document it comes from.", types.Sources.Entity, row => row.Scope.Rows(types.Sources.Rows).Find(row.Fact.SourceId)));
        region.Add(new ObjectsProperty<TRegion, Row<SourceFact>>(
            "kanwilSources", "Documents that state its regional office; none where no page states it.", types.Sources.Entity,
            row => [.. row.Fact.KanwilSourceIds.Select(row.Scope.Rows(types.Sources.Rows).Find).OfType<Row<SourceFact>>()]));
    }
}
