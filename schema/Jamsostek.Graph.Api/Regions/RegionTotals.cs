using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Entities;
using Jamsostek.Graph.Api.Labour;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Regions;

/// <summary>Several regions of one level taken together.</summary>
/// <param name="scope">The data they belong to.</param>
/// <param name="regions">The regions.</param>
internal sealed class RegionTotals(ReadScope scope, IReadOnlyList<RegionNode> regions)
{
    /// <summary>The data they belong to.</summary>
    public ReadScope Scope => scope;

    /// <summary>How many they are.</summary>
    public int Count => regions.Count;

    /// <summary>The field <c>totals</c> of a list of regions.</summary>
    public static ConnectionField<TRegion> Field<TRegion>(Entity<RegionTotals> totals) where TRegion : RegionNode => new(
        "totals", totals, "All regions that pass `where`, on all pages, taken together.", static connection => new RegionTotals(connection.Scope, connection.Filtered));

    /// <summary>Declares the type.</summary>
    public static void Describe(Catalogue types) => types.Totals
        .Add(new ValueProperty<RegionTotals, int>("regions", false, "How many regions they are.", static totals => totals.Count))
        .Add(new ValueProperty<RegionTotals, long>("population", true, "Registered population, persons; null where none is known.", static totals => totals.Sum(static region => region.Population)))
        .Add(new ValueProperty<RegionTotals, long>("populationMale", true, "Of these, men.", static totals => totals.Sum(static region => region.PopulationMale)))
        .Add(new ValueProperty<RegionTotals, long>("populationFemale", true, "Of these, women.", static totals => totals.Sum(static region => region.PopulationFemale)))
        .Add(new ValueProperty<RegionTotals, decimal>("areaKm2", true, "Area, square kilometres.", static totals => totals.Area()))
        .Add(LabourDeclaration.Property<RegionTotals>(types, "Labour measures of all of them in a year.", static totals => totals.Scope, static (totals, year) => totals.Labour(year)));

    /// <summary>A cube of all of them in a scope; null where they are none.</summary>
    public CubeFigures? Figures(CubeDeclaration cube, ReadScope within) => Dimension is not { } dimension
        ? null
        : within.Cubes.Of(cube, dimension, regions.Select(static region => region.Code));

    private CubeDimension? Dimension => regions.Count == 0 ? null : regions[0] is Province ? CubeDimensions.Province : CubeDimensions.Kabupaten;

    private LabourSum Labour(int year)
    {
        if (regions.Count > 0 && scope.LabourRegions(regions[0].Index) is not null)
        {
            int[] chosen = [.. regions.SelectMany(region => scope.LabourRegions(region.Index)!)];
            return new LabourSum(scope.LabourTotal(year, chosen), chosen.Length);
        }

        var (indices, kabupaten) = (new int[regions.Count], 0);
        for (var i = 0; i < indices.Length; i++)
        {
            indices[i] = regions[i].Index;
            kabupaten += scope.Snapshot.Regions.KabupatenOf(indices[i]).Count;
        }

        return new LabourSum(scope.LabourTotal(year, indices), kabupaten);
    }

    private long? Sum(Func<RegionFact, long?> read)
    {
        long? sum = null;
        foreach (var region in regions)
        {
            sum = read(region.Fact) is { } value ? (sum ?? 0) + value : sum;
        }

        return sum;
    }

    private decimal? Area()
    {
        decimal? sum = null;
        foreach (var region in regions)
        {
            sum = region.Fact.AreaKm2 is { } value ? (sum ?? 0) + value : sum;
        }

        return sum;
    }
}
