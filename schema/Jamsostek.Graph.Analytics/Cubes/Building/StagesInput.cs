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
            .Partition(CubeFacts.Whole, () => Input(places, Standings(regions, own, [null])))
            .Partition(CubeDimensions.BudgetYear.Code, () => Input(places, Standings(regions, own, [.. years.Select(static year => (int?)year)]), years))
            .Build();
    }

    private static List<StageStandingRow> Standings(RegionTree regions, ComplianceObservation[] observations, int?[] years)
    {
        var rows = new List<StageStandingRow>();
        if (observations.Length == 0)
        {
            return rows;
        }

        var (first, last) = (observations.Min(Known), observations.Max(Known));
        var reported = observations.ToLookup(observation => (regions.IndexOf(observation.RegionCode), observation.Stage));
        for (var region = 1; region < regions.Count; region++)
        {
            if (regions[region].Status is RegionStatus.Administrative)
            {
                continue;
            }

            foreach (var stage in Stages)
            {
                foreach (var year in years)
                {
                    ComplianceObservation[] about = [.. reported[(region, stage)].Where(observation => year is null || observation.BudgetYear == year)];
                    for (var month = first; month <= last; month += 1)
                    {
                        var state = Standing(about, month);
                        rows.Add(new StageStandingRow(region, stage, month, year, state?.State ?? StageState.Unknown, state));
                    }
                }
            }
        }

        return rows;
    }

    private static Month Known(ComplianceObservation observation) => Month.Of(observation.AsOf.Last);

    private static ComplianceObservation? Standing(ComplianceObservation[] about, Month month)
    {
        ComplianceObservation? standing = null;
        foreach (var observation in about)
        {
            if (Known(observation) <= month && (standing is null || observation.State != StageState.Unknown || standing.State == StageState.Unknown))
            {
                standing = observation;
            }
        }

        return standing;
    }

    private static FactInput<StageRow> Input(RegionAxis places, List<StageStandingRow> rows, int[]? years = null)
    {
        (AxisMap, Func<int, int>)[] axes =
        [
            (places.Map(), row => rows[row].Region),
            (new AxisMap(DimensionAxis.Stage, Stages.Length).With(CubeDimensions.Stage, static stage => stage), row => (int)rows[row].Stage),
            (new AxisMap(DimensionAxis.State, Enum.GetValues<StageState>().Length).With(CubeDimensions.State, static state => state), row => (int)rows[row].State),
        ];
        return new FactInput<StageRow>
        {
            Count = rows.Count,
            Row = row => new StageRow(rows[row].State),
            Month = row => rows[row].Month.Index,
            Basis = row => rows[row].Observation?.Basis ?? Basis.Derived,
            Axes = years is null
                ? axes
                : [.. axes, (new AxisMap(DimensionAxis.BudgetYear, years.Length).With(CubeDimensions.BudgetYear, static year => year), row => Array.IndexOf(years, rows[row].BudgetYear!.Value))],
            Fact = row => rows[row].Observation,
        };
    }
}
