using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;
using Jamsostek.Graph.Tests.Store;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>The cubes of the record that the product comes with, against its other read models, published figures and plain loops.</summary>
public sealed class SeedCubeTests(SeedRecord seed) : IClassFixture<SeedRecord>
{
    private readonly Snapshot _snapshot = seed.Snapshot;
    private readonly FactSet _facts = seed.Facts;

    private static readonly (LabourRate Rate, CubeMeasure Measure)[] Rates =
    [
        (LabourRate.Participation, LabourCube.ParticipationRate), (LabourRate.Unemployment, LabourCube.UnemploymentRate), (LabourRate.Employment, LabourCube.EmploymentRate),
        (LabourRate.Informal, LabourCube.InformalRate), (LabourRate.Formal, LabourCube.FormalRate), (LabourRate.Female, LabourCube.FemaleRate), (LabourRate.Urban, LabourCube.UrbanRate),
    ];

    [Fact]
    public void The_employed_of_2025_are_what_BPS_publishes()
    {
        var answer = _snapshot.Cubes.Ask(new CubeQuery { Cube = LabourCube.Declaration, GroupBy = [CubeDimensions.Period] });

        answer.Rows.Where(static row => row.Id is "2018" or "2025").Select(static row => row.Value(LabourCube.Employed)!.Value.Whole).ShouldBe([126_282_186, 146_542_264]);
    }

    [Fact]
    public void Every_rate_of_every_region_and_year_is_that_of_the_labour_columns()
    {
        foreach (var (level, dimension, first) in new[] { (RegionLevel.Province, CubeDimensions.Province, _snapshot.Regions.Provinces.First), (RegionLevel.Kabupaten, CubeDimensions.Kabupaten, _snapshot.Regions.Kabupaten.First) })
        {
            var answer = _snapshot.Cubes.Ask(new CubeQuery { Cube = LabourCube.Declaration, GroupBy = [dimension, CubeDimensions.Period] });
            foreach (var row in answer.AllRows)
            {
                var columns = _snapshot.Labour.Level(row.Period!.Value.First.Year, level);
                var region = first + row.Member(dimension);
                (row.Value(LabourCube.Employed)?.Whole).ShouldBe(columns.Value(LabourMeasure.Employed, region));
                foreach (var (rate, measure) in Rates)
                {
                    (row.Value(measure)?.Double).ShouldBe(columns.Rate(rate, region), $"{measure} of {row.Id}");
                }
            }
        }
    }

    [Fact]
    public void Every_category_of_every_breakdown_is_that_of_the_labour_columns()
    {
        var columns = _snapshot.Labour.Level(2025, RegionLevel.Country);
        foreach (var dimension in CubeDimensions.Breakdowns)
        {
            var answer = _snapshot.Cubes.Ask(new CubeQuery { Cube = LabourCube.Declaration, GroupBy = [dimension], During = During.Latest });
            answer.Rows.Select(static row => row.Value(LabourCube.Employed)?.Whole).ShouldBe(LabourMeasure.Of(dimension.Breakdown!).Select(measure => columns.Value(measure, 0)), dimension.Code);
        }
    }

    [Fact]
    public void Twelve_governments_of_Sulawesi_Selatan_had_budgeted_in_May_2022_and_twelve_had_not()
    {
        var province = Member(CubeDimensions.Province, "73", StagesCube.Declaration);
        var answer = _snapshot.Cubes.Ask(new CubeQuery
        {
            Cube = StagesCube.Declaration,
            GroupBy = [CubeDimensions.State],
            During = During.InMonth(new(2022, 5)),
            Where = new AllFilter([province, Member(CubeDimensions.Stage, "BUDGET_ALLOCATED", StagesCube.Declaration), new NotFilter(Member(CubeDimensions.RegionKind, "PROVINSI", StagesCube.Declaration))]),
        });

        answer.Rows(StagesCube.Governments).ShouldBe(["YES 12", "NO 12"]);
        answer.Totals.Value(StagesCube.ReachedShare)!.Value.Double.ShouldBe(0.5);
    }

    [Fact]
    public void Every_stage_of_every_government_at_the_last_month_is_that_of_the_compliance_record()
    {
        var answer = _snapshot.Cubes.Ask(new CubeQuery { Cube = StagesCube.Declaration, GroupBy = [CubeDimensions.Region, CubeDimensions.Stage, CubeDimensions.State], During = During.Latest });

        answer.AllRows.Select(static row => (row.Member(CubeDimensions.Region), row.Member(CubeDimensions.Stage), row.Member(CubeDimensions.State))).ShouldBe(
            from region in Enumerable.Range(1, _snapshot.Regions.Count - 1)
            where _snapshot.Regions[region].Status != RegionStatus.Administrative
            from standing in _snapshot.Compliance.Pipeline(region)
            select (region, (int)standing.Stage, (int)standing.State));
        answer.RowCount.ShouldBe((38 + 514 - 6) * 7);
    }

    [Fact]
    public void Claims_of_a_year_are_those_published_for_the_year_and_no_sum_of_its_parts()
    {
        var answer = _snapshot.Cubes.Ask(new CubeQuery
        {
            Cube = ClaimsCube.Declaration,
            GroupBy = [CubeDimensions.Period],
            Where = new AllFilter([Member(CubeDimensions.Region, "ID", ClaimsCube.Declaration), Member(CubeDimensions.Programme, "ALL_PROGRAMMES", ClaimsCube.Declaration)]),
        });

        answer.Rows(ClaimsCube.AmountIdr).ShouldBe(["2023 52720000000000", "2024 57000000000000"]);
        _snapshot.Cubes.Ask(answer.Query with { Grain = TimeGrain.Semester }).Rows(ClaimsCube.AmountIdr).ShouldBe(["2024-S1 25430000000000"]);
    }

    [Fact]
    public void Random_queries_of_the_labour_cube_are_what_plain_loops_give()
    {
        const int start = 5;
        var facts = new NaiveFacts(_facts);
        var generator = new QueryGenerator(_snapshot.Cubes, start, LabourCube.Declaration);
        for (var number = 0; number < 40; number++)
        {
            var query = generator.Next() with { Order = [], Fill = GapFill.None };
            AnswerComparison.ShouldBe(new CubeSession(_snapshot.Cubes).Ask(query), new NaiveAnswer(facts, _snapshot.Cubes, query), $"seed {start}, query {number}: {QueryText.Of(query)}");
        }
    }

    private MembersFilter Member(CubeDimension dimension, string code, CubeDeclaration cube)
    {
        _snapshot.Cubes[cube].Members(dimension).TryGet(code, out var member).ShouldBeTrue();
        return new MembersFilter(dimension, member);
    }
}
