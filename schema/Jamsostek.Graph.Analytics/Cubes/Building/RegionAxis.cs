using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>The dimensions that follow from a region, and their members.</summary>
internal sealed class RegionAxis(RegionTree regions)
{
    /// <summary>Position: index in the tree.</summary>
    public AxisMap Map() => With(new AxisMap(DimensionAxis.Region, regions.Count), static position => position);

    /// <summary>Adds the dimensions of regions to an axis whose positions have one each.</summary>
    public AxisMap With(AxisMap map, Func<int, int> regionOf) => map
        .With(CubeDimensions.IslandGroup, position => regions.IslandGroups.Code(regionOf(position)))
        .With(CubeDimensions.Kanwil, position => regions.Kanwils.Code(regionOf(position)))
        .With(CubeDimensions.Province, position => Province(regionOf(position)))
        .With(CubeDimensions.Kabupaten, position => Kabupaten(regionOf(position)))
        .With(CubeDimensions.RegionKind, position => regions[regionOf(position)].Kind is { } kind ? (int)kind : Member.None)
        .With(CubeDimensions.Region, regionOf);

    public IEnumerable<DimensionMembers> Members() =>
    [
        new(CubeDimensions.IslandGroup, regions.IslandGroups.Values),
        new(CubeDimensions.Kanwil, regions.Kanwils.Values),
        Slice(CubeDimensions.Province, regions.Provinces),
        Slice(CubeDimensions.Kabupaten, regions.Kabupaten),
        new(CubeDimensions.RegionKind, FactCode.All<RegionKind>()),
        Slice(CubeDimensions.Region, new RegionSlice(0, regions.Count)),
    ];

    private DimensionMembers Slice(CubeDimension dimension, RegionSlice slice)
    {
        RegionFact[] facts = [.. Enumerable.Range(slice.First, slice.Count).Select(region => regions[region])];
        return new(dimension, [.. facts.Select(static fact => fact.Code)], [.. facts.Select(static fact => fact.Name)]);
    }

    private int Province(int region) => regions.LevelOf(region) switch
    {
        RegionLevel.Country => Member.None,
        RegionLevel.Province => region - regions.Provinces.First,
        _ => regions.Parent(region) - regions.Provinces.First,
    };

    private int Kabupaten(int region) => regions.LevelOf(region) == RegionLevel.Kabupaten ? region - regions.Kabupaten.First : Member.None;
}
