using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;
using static Jamsostek.Graph.Tests.Analytics.Cubes.SmallCube;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Every rule of queries and rows with its exact message.</summary>
public sealed class CubeRulesTests
{
    private static readonly CubeQuery Labour = new() { Cube = LabourCube.Declaration };
    private static readonly CubeQuery Stages = new() { Cube = StagesCube.Declaration };

    public static TheoryData<CubeQuery, string> Broken => new()
    {
        { CoverageQuery with { GroupBy = [CubeDimensions.Stage] }, "CUBE_UNKNOWN_DIMENSION: The cube 'coverage' has no dimension STAGE." },
        { CoverageQuery with { Measures = [LabourCube.Employed] }, "CUBE_UNKNOWN_MEASURE: The cube 'coverage' has no measure EMPLOYED." },
        { CoverageQuery with { GroupBy = [CubeDimensions.Province, CubeDimensions.Province] }, "CUBE_DUPLICATE_KEY: A dimension is grouped by twice: PROVINCE, PROVINCE." },
        { Labour with { Grain = TimeGrain.Month }, "CUBE_UNKNOWN_GRAIN: The cube 'labour' has no facts by month." },
        { Labour with { GroupBy = [CubeDimensions.Breakdowns[1], CubeDimensions.Breakdowns[3]] }, "CUBE_TWO_BREAKDOWNS: SEX and STATUS were never cross-tabulated." },
        { Labour with { GroupBy = [CubeDimensions.Breakdowns[1]], Where = new MembersFilter(CubeDimensions.Breakdowns[0], 1) }, "CUBE_TWO_BREAKDOWNS: SEX and FORMALITY were never cross-tabulated." },
        { Stages with { GroupBy = [CubeDimensions.State] }, "CUBE_NOT_ADDITIVE: Nothing adds up over STAGE in the cube 'stages'." },
        { new CubeQuery { Cube = ClaimsCube.Declaration, GroupBy = [CubeDimensions.Programme] }, "CUBE_NOT_ADDITIVE: Nothing adds up over REGION in the cube 'claims'." },
        { CoverageQuery with { During = During.Between(new(2025, 2), new(2025, 1)) }, "CUBE_INVALID_PERIOD: 2025-02 is after 2025-01." },
        { CoverageQuery with { During = During.Last(0, TimeGrain.Year) }, "CUBE_INVALID_PERIOD: There are no last 0 periods." },
        { CoverageQuery with { GroupBy = [CubeDimensions.Period], During = During.Between(new(1900, 1), new(2025, 1)) }, "CUBE_TOO_MANY_PERIODS: 1501 periods are more than the 1200 that a query may have." },
        { CoverageQuery with { Where = new NotFilter(new MembersFilter(CubeDimensions.Period, 1)) }, "CUBE_INVALID_FILTER: Months are not chosen by the filter of facts." },
        { CoverageQuery with { Bases = [] }, "CUBE_NO_BASES: No bases are named, so that no fact could be seen." },
        { CoverageQuery with { GroupBy = [CubeDimensions.Province], Order = [new OrderByMember(CubeDimensions.Kabupaten)] }, "CUBE_INVALID_ORDER: Groups have no KABUPATEN to be ordered by." },
        { new CubeQuery { Cube = ClaimsCube.Declaration, GroupBy = [CubeDimensions.Region, CubeDimensions.Programme], Order = [new OrderByChange(ClaimsCube.Cases, Baseline.National)] }, "CUBE_INVALID_ROW_OPERATION: The regions of the cube 'claims' do not add up to the one above." },
        { CoverageQuery with { GroupBy = [CubeDimensions.Province], Top = new TopN(0, CoverageCube.CoveredWorkers, CubeDimensions.Province) }, "CUBE_INVALID_TOP: There are no 0 leading members." },
        { CoverageQuery with { GroupBy = [CubeDimensions.Province], Top = new TopN(1, CoverageCube.CoveredWorkers, CubeDimensions.Segment) }, "CUBE_INVALID_TOP: SEGMENT is not grouped by, so that none of its members can lead." },
        { CoverageQuery with { GroupBy = [CubeDimensions.Period], Top = new TopN(1, CoverageCube.CoveredWorkers, CubeDimensions.Period) }, "CUBE_INVALID_TOP: Periods are not ranked: what is left of a stock over several of them is no number." },
        { CoverageQuery with { GroupBy = [CubeDimensions.Province], Top = new TopN(1, CoverageCube.CoveredWorkers, CubeDimensions.Province, CubeDimensions.Segment) }, "CUBE_INVALID_TOP: PROVINCE cannot be ranked within SEGMENT." },
        { Stages with { GroupBy = [CubeDimensions.Stage, CubeDimensions.Province], Top = new TopN(1, StagesCube.Reached, CubeDimensions.Province) }, "CUBE_INVALID_TOP: The members of PROVINCE cannot be ranked over STAGE, over which nothing adds up." },
        { CoverageQuery with { GroupBy = [CubeDimensions.Province], Fill = GapFill.NullRows }, "CUBE_FILL_WITHOUT_PERIOD: There are no gaps to fill where no periods are listed." },
        { CoverageQuery with { GroupBy = [CubeDimensions.IslandGroup, CubeDimensions.Kanwil, CubeDimensions.Province, CubeDimensions.RegionKind, CubeDimensions.Segment, CubeDimensions.Basis], Rollup = Rollup.Cube }, "CUBE_TOO_MANY_KEYS: A roll-up by every part of 6 keys would have 64 kinds of rows." },
        { CoverageQuery with { Page = new CubePage(First: -1) }, "CUBE_INVALID_PAGE: A number of rows is below 0." },
    };

    public static TheoryData<CubeProblem?, string?> Rows
    {
        get
        {
            var byProvince = CoverageQuery with { GroupBy = [CubeDimensions.Province] };
            var stages = Stages with { GroupBy = [CubeDimensions.Stage] };
            return new()
            {
                { RowRules.Rank(byProvince, CoverageCube.CoverageRate, CubeDimensions.IslandGroup), null },
                { RowRules.Rank(byProvince, CoverageCube.CoverageRate, CubeDimensions.Kabupaten), "Groups have no KABUPATEN to be ranked within." },
                { RowRules.Share(byProvince, CoverageCube.CoveredWorkers), null },
                { RowRules.Share(byProvince, CoverageCube.CoverageRate), "COVERAGE_RATE is a ratio: its values do not add up to a whole." },
                { RowRules.Share(stages, StagesCube.Governments), "Nothing adds up over STAGE." },
                { RowRules.RunningTotal(byProvince with { GroupBy = [CubeDimensions.Period] }, CoverageCube.NetChange), null },
                { RowRules.RunningTotal(byProvince, CoverageCube.CoveredWorkers), "COVERED_WORKERS does not add up over periods." },
                { RowRules.RunningTotal(byProvince, CoverageCube.NetChange), "Rows that list no periods do not follow each other." },
                { RowRules.MovingAverage(byProvince, CoverageCube.NetChange, 0), "There is no average of 0 periods." },
                { RowRules.Distribution(byProvince, CoverageCube.CoverageRate, CubeDimensions.Kabupaten), null },
                { RowRules.Distribution(byProvince, CoverageCube.CoverageRate, CubeDimensions.IslandGroup), "Every group lies in one ISLAND_GROUP already." },
                { RowRules.Drill(byProvince, CubeDimensions.Period), null },
                { RowRules.Drill(Labour with { GroupBy = [CubeDimensions.Breakdowns[0]] }, CubeDimensions.Breakdowns[1]), "SEX was never cross-tabulated with another breakdown." },
                { RowRules.Versus(byProvince, Baseline.National), null },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void What_a_query_must_keep_to_is_said_before_any_scan(CubeQuery query, string expected)
    {
        var problem = CubeQueryRules.Check(query, CubeLimits.Standard).ShouldHaveSingleItem();

        $"{problem.Code}: {problem.Message}".ShouldBe(expected);
        problem.Hint.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_a_row_cannot_be_asked_is_said_before_any_scan(CubeProblem? problem, string? expected) => (problem?.Message).ShouldBe(expected);

    [Fact]
    public void A_stage_is_chosen_or_grouped_by_and_then_governments_add_up()
    {
        CubeQueryRules.Check(Stages with { GroupBy = [CubeDimensions.Stage] }, CubeLimits.Standard).ShouldBeEmpty();
        CubeQueryRules.Check(Stages with { Where = new MembersFilter(CubeDimensions.Stage, (int)ComplianceStage.Registered) }, CubeLimits.Standard).ShouldBeEmpty();
        CubeQueryRules.Check(Stages with { Where = new MembersFilter(CubeDimensions.Stage, 1, 2) }, CubeLimits.Standard).ShouldHaveSingleItem();
    }
}
