using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Members;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;
using static Jamsostek.Graph.Tests.Analytics.Cubes.SmallCube;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>What the arguments of a query do, each by rows before and rows after.</summary>
public sealed class CubeAnswerTests
{
    private static readonly CubeMeasure Covered = CoverageCube.CoveredWorkers;
    private static readonly CubeMeasure Rate = CoverageCube.CoverageRate;

    private static readonly CubeSet Cubes = Of(
        Fact("11.01", "2025-01", 100, 10), Fact("11.02", "2025-01", 100, 20), Fact("11.71", "2025-01", 100, null), Fact("15.06", "2025-01", 100, 40), Fact("15.71", "2025-01", 100, 50),
        Fact("11.01", "2025-02", 100, 11), Fact("11.02", "2025-02", 100, 22), Fact("11.71", "2025-02", 100, null), Fact("15.06", "2025-02", 100, 44), Fact("15.71", "2025-02", 100, 55));

    private static readonly CubeQuery ByKabupaten = CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten], During = During.Latest };

    [Fact]
    public void Totals_are_of_the_whole_scope_whatever_having_top_and_page_leave()
    {
        var answer = Cubes.Ask(ByKabupaten with
        {
            Having = new HavingValue(Covered, ValueTest.Greater, new CubeNumber(15L)),
            Top = new TopN(2, Covered, CubeDimensions.Kabupaten, Others: false),
            Page = new CubePage(First: 1),
        });

        answer.Rows(Covered).ShouldBe(["15.06 44"]);
        answer.RowCount.ShouldBe(2);
        answer.Totals.Value(Covered).ShouldBe(new CubeNumber(132L));
    }

    [Fact]
    public void Missing_values_are_last_in_both_directions_and_keys_break_ties()
    {
        Cubes.Ask(ByKabupaten with { Order = [new OrderByMeasure(Covered)] }).Rows(Covered).ShouldBe(["11.01 11", "11.02 22", "15.06 44", "15.71 55", "11.71 null"]);
        Cubes.Ask(ByKabupaten with { Order = [new OrderByMeasure(Covered, Descending: true)] }).Rows(Covered).ShouldBe(["15.71 55", "15.06 44", "11.02 22", "11.01 11", "11.71 null"]);
        Cubes.Ask(ByKabupaten with { Order = [new OrderByMeasure(CoverageCube.EligibleWorkers, Descending: true)] }).Rows(Covered).ShouldBe(["11.01 11", "11.02 22", "11.71 null", "15.06 44", "15.71 55"]);
    }

    [Fact]
    public void Rows_are_ordered_by_what_is_known_of_their_members()
    {
        Cubes.Ask(ByKabupaten with { Order = [new OrderByMember(CubeDimensions.Province, Descending: true), new OrderByMeasure(Covered, Descending: true)] }).Rows()
            .ShouldBe(["15.71", "15.06", "11.02", "11.01", "11.71"]);
        Cubes.Ask(ByKabupaten with { Order = [new OrderByMember(CubeDimensions.Kabupaten, Attribute: "population", Ranks: [5, 1, -1, 9, 0, 0, 0, 0])] }).Rows()
            .ShouldBe(["15.71", "11.02", "11.01", "15.06", "11.71"]);
    }

    [Fact]
    public void Rows_are_ordered_by_their_change_against_a_baseline()
    {
        Cubes.Ask(ByKabupaten with { Order = [new OrderByChange(Covered, Baseline.PreviousPeriod, Descending: true)] }).Rows(Covered)
            .ShouldBe(["15.71 55", "15.06 44", "11.02 22", "11.01 11", "11.71 null"]);
        Cubes.Ask(ByKabupaten with { Order = [new OrderByChange(Covered, Baseline.ParentRegion, Relative: true)] }).Rows().ShouldBe(["11.01", "15.06", "15.71", "11.02", "11.71"]);
    }

    [Fact]
    public void Top_keeps_the_leading_members_in_each_group_and_joins_the_rest()
    {
        var query = CoverageQuery with { GroupBy = [CubeDimensions.Province, CubeDimensions.Kabupaten], During = During.Latest, Top = new TopN(1, Covered, CubeDimensions.Kabupaten, CubeDimensions.Province) };

        var answer = Cubes.Ask(query);

        answer.Rows(Covered, CoverageCube.EligibleWorkers, Rate).ShouldBe(["11|11.02 22 100 0.22", "11|+ 11 200 0.11", "15|15.71 55 100 0.55", "15|+ 44 100 0.44"]);
        answer.Rows.Select(static row => row.Kind).ShouldBe([RowKind.Detail, RowKind.Others, RowKind.Detail, RowKind.Others]);
        answer.Rows[1].Member(CubeDimensions.Kabupaten).ShouldBe(Member.Others);
        Cubes.Ask(query with { Top = query.Top! with { Bottom = true, Others = false } }).Rows(Covered).ShouldBe(["11|11.01 11", "15|15.06 44"]);
    }

    [Fact]
    public void The_same_members_lead_in_every_period()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 90), Fact("11.02", "2025-01", 100, 10), Fact("11.01", "2025-02", 100, 20), Fact("11.02", "2025-02", 100, 30));

        cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Period], Top = new TopN(1, Covered, CubeDimensions.Kabupaten) }).Rows(Covered)
            .ShouldBe(["11.02|2025-01 10", "11.02|2025-02 30", "+|2025-01 90", "+|2025-02 20"]);
    }

    [Fact]
    public void A_roll_up_adds_sums_after_what_they_are_sums_of()
    {
        var query = CoverageQuery with { GroupBy = [CubeDimensions.Province, CubeDimensions.Kabupaten], During = During.Latest };

        var answer = Cubes.Ask(query with { Rollup = Rollup.Rollup });

        answer.Rows(Covered).ShouldBe(["11|11.01 11", "11|11.02 22", "11|11.71 null", "11|* 33", "15|15.06 44", "15|15.71 55", "15|* 99", "*|* 132"]);
        answer.Rows.Select(static row => (row.Kind, row.Depth)).Distinct().ShouldBe([(RowKind.Detail, 2), (RowKind.Subtotal, 1), (RowKind.GrandTotal, 0)]);
        Cubes.Ask(query with { Rollup = Rollup.Total }).Rows(Covered).Last().ShouldBe("*|* 132");
        Cubes.Ask(query with { Rollup = Rollup.Cube }).RowCount.ShouldBe(5 + 2 + 5 + 1);
    }

    [Fact]
    public void A_subtotal_stays_whole_while_a_group_under_it_is_left_and_goes_with_the_last()
    {
        var answer = Cubes.Ask(CoverageQuery with
        {
            GroupBy = [CubeDimensions.Province, CubeDimensions.Kabupaten],
            During = During.Latest,
            Having = new HavingValue(Covered, ValueTest.Greater, new CubeNumber(50L)),
            Rollup = Rollup.Rollup,
        });

        answer.Rows(Covered).ShouldBe(["15|15.71 55", "15|* 99", "*|* 132"]);
    }

    [Fact]
    public void Gaps_stay_gaps_or_are_filled_as_asked()
    {
        var cubes = Of(Fact("11.01", "2025-01", 100, 10), Fact("11.02", "2025-01", 100, 7), Fact("11.02", "2025-02", 100, 8), Fact("11.01", "2025-03", 100, 12), Fact("11.02", "2025-03", 100, 9));
        var query = CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Period], Where = new MembersFilter(CubeDimensions.Kabupaten, 0), WithQuality = true };

        cubes.Ask(query).Rows(Covered, CoverageCube.NetChange).ShouldBe(["11.01|2025-01 10 null", "11.01|2025-03 12 null"]);
        cubes.Ask(query with { Fill = GapFill.NullRows }).Rows(Covered, Rate).ShouldBe(["11.01|2025-01 10 0.1", "11.01|2025-02 null null", "11.01|2025-03 12 0.12"]);
        var carried = cubes.Ask(query with { Fill = GapFill.CarryForward });
        carried.Rows(Covered, Rate, CoverageCube.NetChange).ShouldBe(["11.01|2025-01 10 0.1 null", "11.01|2025-02 10 0.1 null", "11.01|2025-03 12 0.12 null"]);
        carried.Rows[1].Quality.Flags.Select(static flag => flag.Code).ShouldBe(["CARRIED_FORWARD"]);
    }

    [Fact]
    public void Pages_are_cut_by_offset_or_by_the_row_of_a_cursor()
    {
        Cubes.Ask(ByKabupaten with { Page = new CubePage(Offset: 1, First: 2) }).Rows().ShouldBe(["11.02", "11.71"]);
        Cubes.Ask(ByKabupaten with { Page = new CubePage(First: 2, After: "11.71") }).Rows().ShouldBe(["15.06", "15.71"]);
        Cubes.Ask(ByKabupaten with { Page = new CubePage(Last: 1, Before: "15.06") }).Rows().ShouldBe(["11.71"]);
        var middle = Cubes.Ask(ByKabupaten with { Page = new CubePage(First: 1, After: "11.01") });
        (middle.HasPreviousPage, middle.HasNextPage, middle.RowCount).ShouldBe((true, true, 5));
        new CubeSession(Cubes).Ask(ByKabupaten with { Page = new CubePage(After: "99.99") }).Problems.Select(static problem => problem.Code).ShouldBe(["CUBE_UNKNOWN_CURSOR"]);
    }

    [Fact]
    public void A_row_drills_into_a_finer_dimension_and_shows_the_facts_behind_it()
    {
        var row = Cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Province, CubeDimensions.Period] }).Rows.Single(static row => row.Id == "11|2025-02");

        Cubes.Ask(row.Drill(CubeDimensions.Kabupaten)).Rows(Covered).ShouldBe(["11.01 11", "11.02 22", "11.71 null"]);
        var records = row.Records(everyMonth: false, offset: 1, count: 1);
        records.TotalCount.ShouldBe(3);
        records.Records.Select(static record => (record.Month.ToString(), ((CoverageFact)record.Fact).RegionCode)).ShouldBe([("2025-02", "11.02")]);
    }

    [Fact]
    public void The_rest_drills_into_what_does_not_lead()
    {
        var rest = Cubes.Ask(ByKabupaten with { Top = new TopN(2, Covered, CubeDimensions.Kabupaten) }).Rows.Single(static row => row.Kind == RowKind.Others);

        Cubes.Ask(rest.Drill(CubeDimensions.Kabupaten)).Rows(Covered).ShouldBe(["11.01 11", "11.02 22", "11.71 null"]);
        rest.Records(everyMonth: false, 0, 10).TotalCount.ShouldBe(3);
    }

    [Fact]
    public void Members_that_facts_have_are_listed_with_how_many_and_can_be_searched()
    {
        var session = new CubeSession(Cubes);

        session.Values(CoverageQuery, CubeDimensions.Kabupaten).Values.Select(static value => (value.Code, value.Facts)).ShouldBe([("11.01", 2), ("11.02", 2), ("11.71", 2), ("15.06", 2), ("15.71", 2)]);
        session.Values(CoverageQuery, CubeDimensions.Province, "REGION 15").Values.Select(static value => (value.Code, value.English, value.Facts)).ShouldBe([("15", "Region 15", 4)]);
        session.Values(CoverageQuery with { During = During.Latest }, CubeDimensions.Segment).Values.Select(static value => (value.Code, value.Facts)).ShouldBe([("PU", 5)]);
    }
}
