using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>The facts of the labour cube: as wholes, and once more by each breakdown. The month of a year is August, when Sakernas is held.</summary>
internal static class LabourInput
{
    private const int August = 8;

    public static CubeFacts Build(RegionTree regions, IReadOnlyList<LabourFact> facts)
    {
        var places = new RegionAxis(regions);
        var leaves = new Lazy<IReadOnlyList<LabourFact>>(() => LabourLeaves.Of(regions, facts));
        var builder = new CubeBuilder<LabourRow>(LabourCube.Declaration)
            .Members([.. places.Members(), .. CubeDimensions.Breakdowns.Select(Categories)])
            .Partition(CubeFacts.Whole, () => Input(regions, places, facts, [.. leaves.Value.Select((leaf, place) => (place, new LabourRow(leaf)))]));
        foreach (var dimension in CubeDimensions.Breakdowns)
        {
            builder.Partition(dimension.Code, () => Input(regions, places, facts, Rows(leaves.Value, dimension.Breakdown!), dimension));
        }

        return builder.Build();
    }

    private static DimensionMembers Categories(CubeDimension dimension) => new(
        dimension,
        [.. dimension.Breakdown!.Categories.Select(static category => category.Code)],
        [.. dimension.Breakdown.Categories.Select(static category => category.English)],
        [.. dimension.Breakdown.Categories.Select(static category => category.Indonesian)]);

    private static (int Place, LabourRow Row)[] Rows(IReadOnlyList<LabourFact> leaves, LabourBreakdown breakdown) =>
        [.. leaves.SelectMany((leaf, place) => Enumerable.Range(0, breakdown.Categories.Count).Select(category => (place, new LabourRow(leaf, breakdown, category))))];

    private static FactInput<LabourRow> Input(RegionTree regions, RegionAxis places, IReadOnlyList<LabourFact> facts, (int Place, LabourRow Row)[] rows, CubeDimension? breakdown = null)
    {
        (int Place, LabourRow Row)[] known = [.. rows.Where(static row => IsKnown(row.Row))];
        (AxisMap, Func<int, int>) region = (places.Map(), row => regions.IndexOf(known[row].Row.Fact.RegionCode));
        return new FactInput<LabourRow>
        {
            Count = known.Length,
            Row = row => known[row].Row,
            Month = row => new Month(known[row].Row.Fact.Year, August).Index,
            Basis = row => known[row].Row.Fact.Basis,
            Axes = breakdown is null
                ? [region]
                : [region, (new AxisMap(DimensionAxis.Category, breakdown.Breakdown!.Categories.Count).With(breakdown, static category => category), row => known[row].Row.Category)],
            Fact = row => facts[known[row].Place],
        };
    }

    private static bool IsKnown(LabourRow row) => LabourCube.Declaration.Columns.Any(column => column.Read(row) is not null);
}
