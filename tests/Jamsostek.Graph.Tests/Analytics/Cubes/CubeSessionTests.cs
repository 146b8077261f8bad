using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;
using static Jamsostek.Graph.Tests.Analytics.Cubes.SmallCube;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>How many scans the queries of a request take, and what is kept between requests.</summary>
public sealed class CubeSessionTests
{
    private static readonly CubeWorld World = new(3);
    private static readonly Month June = new(2024, 2);

    [Fact]
    public void Queries_that_see_the_same_facts_share_one_scan()
    {
        var scans = new ScanCounter();
        var session = new CubeSession(World.Cubes, observer: scans);
        var scope = CoverageQuery with { During = During.InMonth(June) };

        CubeAnswer[] answers =
        [
            session.Ask(scope), session.Ask(scope with { GroupBy = [CubeDimensions.Province] }), session.Ask(scope with { GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Segment] }),
            session.Ask(scope with { GroupBy = [CubeDimensions.Kabupaten], Order = [new OrderByMeasure(CoverageCube.CoverageRate)], Page = new CubePage(First: 3) }),
        ];

        scans.Scans.ShouldBeEmpty();
        answers.ShouldAllBe(static answer => answer.RowCount > 0);
        scans.Scans.ShouldBe([new CubeScan("coverage", "facts", June, June, answers[0].Plan.RowsScanned)]);
        answers.ShouldAllBe(static answer => answer.Plan.Explanation.EndsWith("The scan answers 4 queries of the request.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dashboard_of_twelve_tiles_takes_four_scans()
    {
        var scans = new ScanCounter();
        var session = new CubeSession(World.Cubes, observer: scans);
        var year = CoverageQuery with { During = During.Last(12, TimeGrain.Month) };
        var now = CoverageQuery with { During = During.Latest };
        var staff = ComplianceQuery with { During = During.Latest };
        CubeQuery[] tiles =
        [
            now, now with { GroupBy = [CubeDimensions.Province] }, now with { GroupBy = [CubeDimensions.Segment] }, now with { GroupBy = [CubeDimensions.Kabupaten], Order = [new OrderByMeasure(CoverageCube.UncoveredWorkers, Descending: true)] },
            year with { GroupBy = [CubeDimensions.Period] }, year with { GroupBy = [CubeDimensions.Province, CubeDimensions.Period] }, year with { GroupBy = [CubeDimensions.Period], Grain = TimeGrain.Quarter },
            staff, staff with { GroupBy = [CubeDimensions.AgencyRole] }, staff with { GroupBy = [CubeDimensions.Province] },
            new CubeQuery { Cube = LabourCube.Declaration, GroupBy = [CubeDimensions.Province] }, new CubeQuery { Cube = LabourCube.Declaration, GroupBy = [CubeDimensions.Period] },
        ];

        CubeAnswer[] answers = [.. tiles.Select(session.Ask)];

        answers.ShouldAllBe(static answer => answer.RowCount > 0);
        scans.Scans.Count.ShouldBe(4);
    }

    [Fact]
    public void A_level_of_regions_under_a_scope_takes_one_scan_however_many_regions_ask()
    {
        var scans = new ScanCounter();
        var session = new CubeSession(World.Cubes, observer: scans);
        var scope = CoverageQuery with { During = During.InMonth(June) };
        var members = World.Cubes[CoverageCube.Declaration].Members(CubeDimensions.Kabupaten);

        for (var member = 0; member < members.Count; member++)
        {
            var alone = World.Cubes.Ask(scope with { Where = new MembersFilter(CubeDimensions.Kabupaten, member) }).Totals;
            var row = session.Level(scope, CubeDimensions.Kabupaten)[member];
            row?.Value(CoverageCube.CoverageRate).ShouldBe(alone.Value(CoverageCube.CoverageRate));
            row?.Code(CubeDimensions.Province).ShouldBe(members.Codes[member][..2]);
        }

        scans.Scans.Count.ShouldBe(1);
        session.Level(scope, level: null).Totals.Value(CoverageCube.CoveredWorkers).ShouldBe(World.Cubes.Ask(scope).Totals.Value(CoverageCube.CoveredWorkers));
        scans.Scans.Count.ShouldBe(2);
    }

    [Fact]
    public void The_series_of_a_level_take_one_scan_and_keep_gaps_as_null_rows()
    {
        var scans = new ScanCounter();
        var session = new CubeSession(World.Cubes, observer: scans);
        var scope = CoverageQuery with { Fill = GapFill.NullRows, Grain = TimeGrain.Month };

        for (var member = 0; member < World.Cubes[CoverageCube.Declaration].Members(CubeDimensions.Province).Count; member++)
        {
            var rows = session.Series(scope, CubeDimensions.Province)[member];
            rows.Select(static row => row.Period!.Value.Label).ShouldBe(session.Series(scope, level: null).Whole.Select(static row => row.Period!.Value.Label));
            rows.Single(static row => row.Period!.Value.Label == "2023-11").Value(CoverageCube.CoveredWorkers).ShouldBeNull();
        }

        scans.Scans.Count.ShouldBe(2);
    }

    [Fact]
    public void A_plan_says_what_was_read()
    {
        var month = CoverageQuery with { During = During.InMonth(June) };
        var facts = World.Facts.Coverage.Count(static fact => fact.Month == June);

        var detailed = month with { GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Segment] };
        World.Cubes.Ask(detailed).Plan.ShouldBe(
            new CubePlan("facts", facts, 1, $"Read {facts} rows of facts, 2024-02 to 2024-02, and made {World.Cubes.Ask(detailed).RowCount} groups."));
        World.Cubes.Ask(month with { GroupBy = [CubeDimensions.Kabupaten] }).Plan.ServedFrom.ShouldBe("sums by region");
        World.Cubes.Ask(month with { GroupBy = [CubeDimensions.IslandGroup] }).Plan.ServedFrom.ShouldBe("sums by province");
        World.Cubes.Ask(month with { GroupBy = [CubeDimensions.Segment] }).Plan.ServedFrom.ShouldBe("sums of the country");
        World.Cubes.Ask(ComplianceQuery with { GroupBy = [CubeDimensions.Kabupaten] }).Plan.ServedFrom.ShouldBe("sums by region");
        World.Cubes.Ask(ComplianceQuery with { GroupBy = [CubeDimensions.Agency] }).Plan.ServedFrom.ShouldBe("facts");
    }

    [Fact]
    public void Prebuilt_sums_are_far_fewer_than_facts_and_say_the_same()
    {
        var byProvince = CoverageQuery with { GroupBy = [CubeDimensions.Province, CubeDimensions.Period] };

        var fromSums = World.Cubes.Ask(byProvince);
        var anyKind = new MembersFilter(CubeDimensions.RegionKind, Enumerable.Range(0, 3).Append(-1).ToArray());
        var fromRegions = World.Cubes.Ask(byProvince with { Where = anyKind });
        var fromFacts = World.Cubes.Ask(byProvince with { Where = new AllFilter([anyKind, new MembersFilter(CubeDimensions.Segment, Enumerable.Range(0, 4).ToArray())]) });

        (fromSums.Plan.ServedFrom, fromRegions.Plan.ServedFrom, fromFacts.Plan.ServedFrom).ShouldBe(("sums by province", "sums by region", "facts"));
        fromSums.Plan.RowsScanned.ShouldBeLessThan(fromFacts.Plan.RowsScanned);
        fromRegions.Plan.RowsScanned.ShouldBeLessThan(fromFacts.Plan.RowsScanned);
        fromRegions.Rows([.. CoverageCube.Declaration.Measures]).ShouldBe(fromFacts.Rows([.. CoverageCube.Declaration.Measures]));
        fromSums.Rows([.. CoverageCube.Declaration.Measures]).ShouldBe(fromFacts.Rows([.. CoverageCube.Declaration.Measures]));
    }

    [Fact]
    public void Months_that_are_not_asked_for_are_not_read()
    {
        var (one, all) = (World.Cubes.Ask(CoverageQuery with { During = During.InMonth(June), GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Segment] }), World.Cubes.Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Segment, CubeDimensions.Period] }));

        one.Plan.RowsScanned.ShouldBe(World.Facts.Coverage.Count(static fact => fact.Month == June));
        all.Plan.RowsScanned.ShouldBe(World.Facts.Coverage.Count(static fact => fact.Month >= new Month(2023, 5)));
    }

    [Fact]
    public void Only_the_last_month_is_read_of_a_stock_whose_groups_all_stand_in_it()
    {
        var cubes = Of(Fact("11.01", "2025-01", 9, 1), Fact("11.01", "2025-02", 9, 2), Fact("11.02", "2025-02", 9, 3), Fact("11.01", "2025-03", 9, 4), Fact("11.02", "2025-03", 9, 5));
        var query = CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten] };

        cubes.Ask(query with { Measures = [CoverageCube.CoveredWorkers] }).Plan.RowsScanned.ShouldBe(2);
        cubes.Ask(query with { Measures = [CoverageCube.NetChange] }).Plan.RowsScanned.ShouldBe(5);
    }

    [Fact]
    public void An_answer_is_kept_between_requests_by_data_version_and_query()
    {
        var (scans, cache) = (new ScanCounter(), new CubeCache(1 << 20));
        var query = CoverageQuery with { GroupBy = [CubeDimensions.Province], During = During.Latest };

        var first = new CubeSession(World.Cubes, cache: cache, observer: scans).Ask(query);
        first.RowCount.ShouldBeGreaterThan(0);
        var again = new CubeSession(World.Cubes, cache: cache, observer: scans).Ask(query with { Page = new CubePage(First: 1) });
        again.Rows.Count.ShouldBe(1);

        scans.Scans.Count.ShouldBe(1);
        (again.Plan.ServedFrom, again.Plan.RowsScanned).ShouldBe((CubePlan.Kept, 0));
        var other = new CubeSession(CubeSet.Build(2, World.Cubes.Regions, World.Facts, World.Model), cache: cache, observer: scans).Ask(query);
        other.RowCount.ShouldBe(first.RowCount);
        scans.Scans.Count.ShouldBe(2);
        cache.Count.ShouldBe(2);
    }

    [Fact]
    public void What_is_kept_never_exceeds_its_bytes()
    {
        var cache = new CubeCache(20_000);
        foreach (var month in Enumerable.Range(0, 16))
        {
            new CubeSession(World.Cubes, cache: cache).Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Segment], During = During.InMonth(June + -month) }).Problems.ShouldBeEmpty();
            cache.Bytes.ShouldBeLessThanOrEqualTo(20_000);
        }

        cache.Count.ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData(1 << 18)]
    [InlineData(0)]
    public void More_groups_than_a_query_may_have_are_refused_with_a_hint(int denseGroups)
    {
        var limits = CubeLimits.Standard with { MaxGroups = 20, DenseGroups = denseGroups };

        var problem = new CubeSession(World.Cubes, limits).Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Segment, CubeDimensions.Period] }).Problems.ShouldHaveSingleItem();

        (problem.Code, problem.Message).ShouldBe(("CUBE_TOO_MANY_GROUPS", "The answer would have more than 20 groups."));
    }

    [Fact]
    public void A_request_that_is_given_up_ends_its_scan()
    {
        using var cancellation = new CancellationTokenSource();
        var answer = new CubeSession(World.Cubes, cancellation: () => cancellation.Token).Ask(CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten] });
        cancellation.Cancel();

        Should.Throw<OperationCanceledException>(() => answer.RowCount);
    }

    [Fact]
    public void A_query_with_a_problem_is_never_scanned()
    {
        var scans = new ScanCounter();
        var answer = new CubeSession(World.Cubes, observer: scans).Ask(CoverageQuery with { GroupBy = [CubeDimensions.Agency] });

        answer.Problems.Select(static problem => problem.Code).ShouldBe(["CUBE_UNKNOWN_DIMENSION"]);
        scans.Scans.ShouldBeEmpty();
    }
}
