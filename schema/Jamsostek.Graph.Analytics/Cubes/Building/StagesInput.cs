using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>
/// The facts of the cube of stages: every self-governing region at every stage at the end of every month from the first observation to the last, whether anybody
/// reported or not. What was last stated by then holds; an observation of a year holds from its end. What nobody reported is concluded, of basis derived, and has no fact behind it.
/// </summary>
internal static class StagesInput
{
    private static readonly ComplianceStage[] Stages = Enum.GetValues<ComplianceStage>();

    public static CubeFacts Build(RegionTree regions, IReadOnlyList<ComplianceObservation> observations)
    {
        var places = new RegionAxis(regions);
        ComplianceObservation[] own = [.. observations.Where(static observation => observation.Subject == ComplianceSubject.Government).OrderBy(static observation => observation.AsOf)];
        int[] years = [.. own.Select(static observation => observation.BudgetYear).OfType<int>().Distinct().Order()];
        return new CubeBuilder<StageRow>(StagesCube.Declaration)
            .Members(
            [
                .. places.Members(),
                new DimensionMembers(CubeDimensions.Stage, FactCode.All<ComplianceStage>()),
                new DimensionMembers(CubeDimensions.State, FactCode.All<StageState>()),
                new DimensionMembers(CubeDimensions.BudgetYear, [.. years.Select(static year => $"{year:0000}")]),
            ])
            .Partition(CubeFacts.Whole, () => Input(places, new StageStandings(regions, own, null)))
            .Partition(CubeDimensions.BudgetYear.Code, () => Input(places, new StageStandings(regions, own, years), years.Length))
            .Build();
    }

    private static FactInput<StageRow> Input(RegionAxis places, StageStandings rows, int? years = null)
    {
        (AxisMap, Func<int, int>)[] axes =
        [
            (places.Map(), rows.Region),
            (new AxisMap(DimensionAxis.Stage, Stages.Length).With(CubeDimensions.Stage, static stage => stage), rows.Stage),
            (new AxisMap(DimensionAxis.State, Enum.GetValues<StageState>().Length).With(CubeDimensions.State, static state => state), row => (int)rows.State(row)),
        ];
        return new FactInput<StageRow>
        {
            Count = rows.Count,
            Row = row => new StageRow(rows.State(row)),
            Month = row => rows.Month(row).Index,
            Basis = row => rows.Observation(row)?.Basis ?? Basis.Derived,
            Axes = years is { } count
                ? [.. axes, (new AxisMap(DimensionAxis.BudgetYear, count).With(CubeDimensions.BudgetYear, static year => year), rows.Year)]
                : axes,
            Fact = rows.Observation,
        };
    }
}
