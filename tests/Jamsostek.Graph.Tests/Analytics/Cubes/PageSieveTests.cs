using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Queries of which only the page is read: groups that are not on it are left out while facts are scanned, and nobody can tell from the answer.</summary>
public sealed class PageSieveTests
{
    private const int Queries = 600;

    /// <summary>Limits under which the scan is shared out to the processors, so that several sieves see a part each.</summary>
    private static readonly CubeLimits Shared = CubeLimits.Standard with { ParallelRows = 0 };

    public static TheoryData<int> Seeds => [41, 42, 43, 44];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_page_alone_is_the_page_of_the_whole_answer(int seed)
    {
        var world = new CubeWorld(seed);
        var facts = new NaiveFacts(world.Facts, world.Model);
        var generator = new QueryGenerator(world.Cubes, seed);
        var (left, leftByMembers) = (0, 0);
        foreach (var number in Enumerable.Range(0, Queries))
        {
            var query = Page(generator);
            var message = $"seed {seed}, query {number}: {QueryText.Of(query)}";
            var answer = new CubeSession(world.Cubes, number % 3 == 0 ? Shared : CubeLimits.Standard).Ask(query);
            AnswerComparison.PageShouldBe(answer, new NaiveAnswer(facts, world.Cubes, query), message);
            left += HasLeftOut(answer) ? 1 : 0;
            leftByMembers += HasLeftOut(answer) && query is { Having: null, Order: [] or [OrderByMember, ..] } ? 1 : 0;
        }

        left.ShouldBeGreaterThan(Queries / 10);
        leftByMembers.ShouldBeGreaterThan(Queries / 60);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Pages_of_one_question_never_take_the_rows_of_another_page(int seed)
    {
        var world = new CubeWorld(seed);
        var generator = new QueryGenerator(world.Cubes, seed + 100);
        var cache = new CubeCache(1 << 24);
        foreach (var number in Enumerable.Range(0, Queries / 4))
        {
            var asked = Page(generator);
            CubeQuery[] pages = [.. new[] { new CubePage(First: 2), new CubePage(First: 9), new CubePage(3, 4), new CubePage(First: 1_000) }.Select(page => asked with { Page = page }), asked with { Page = new CubePage(First: 9), PageOnly = false }];
            string[] expected = [.. pages.Select(page => Rows(world.Cubes.Ask(page)))];

            // In one request, and one after the other from what is kept; the smallest page first.
            var session = new CubeSession(world.Cubes);
            CubeAnswer[] together = [.. pages.Select(session.Ask)];
            together.Select(Rows).ShouldBe(expected, $"seed {seed}, query {number}: {QueryText.Of(asked)}");
            pages.Select(page => Rows(new CubeSession(world.Cubes, cache: cache).Ask(page))).ShouldBe(expected, $"kept, seed {seed}, query {number}: {QueryText.Of(asked)}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(700)]
    [InlineData(4_096)]
    [InlineData(4_097)]
    public void Of_many_equal_values_those_are_kept_that_stand_first_by_their_keys(int first)
    {
        // Values that hundreds of rows share.
        var cubes = Large("2024-02");
        var query = SmallCube.CoverageQuery with
        {
            GroupBy = [CubeDimensions.Segment, CubeDimensions.Kabupaten],
            Having = new HavingValue(CoverageCube.CoverageRate, ValueTest.Greater, new CubeNumber(0.1)),
            Order = [new OrderByMeasure(CoverageCube.UncoveredWorkers, Descending: true)],
            Page = new CubePage(First: first),
        };

        var (whole, page) = (cubes.Ask(query), cubes.Ask(query with { PageOnly = true }));

        page.Rows.Select(static row => row.Id).ShouldBe(whole.Rows.Select(static row => row.Id));
        page.RowCount.ShouldBe(whole.RowCount);
        page.HasNextPage.ShouldBe(whole.HasNextPage);
        HasLeftOut(page).ShouldBeTrue();
        HasLeftOut(whole).ShouldBeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(700)]
    [InlineData(4_096)]
    public void Of_an_order_that_begins_with_the_period_whole_periods_are_left_out(int first)
    {
        // Regions come one after the other in the columns, segments in the order of the page: its first rows are in every block of a month.
        var cubes = Large("2024-01", "2024-02", "2024-03");
        var byKeys = SmallCube.CoverageQuery with { GroupBy = [CubeDimensions.Period, CubeDimensions.Segment, CubeDimensions.Kabupaten], Grain = TimeGrain.Month, During = During.Between(Month.Parse("2024-01"), Month.Parse("2024-03")), Page = new CubePage(First: first) };
        CubeQuery[] queries =
        [
            byKeys,
            byKeys with { GroupBy = [CubeDimensions.Segment, CubeDimensions.Kabupaten, CubeDimensions.Period], Order = [new OrderByMember(CubeDimensions.Period), new OrderByMeasure(CoverageCube.CoveredWorkers)] },
            byKeys with { Order = [new OrderByMember(CubeDimensions.Period, Descending: true)] },
        ];
        foreach (var query in queries)
        {
            var (whole, page) = (cubes.Ask(query), cubes.Ask(query with { PageOnly = true }));

            page.Rows.Select(static row => row.Id).ShouldBe(whole.Rows.Select(static row => row.Id));
            page.RowCount.ShouldBe(18_000);
            HasLeftOut(page).ShouldBe(query != queries[2]);
        }
    }

    [Fact]
    public void The_plan_counts_the_groups_that_were_made_and_those_that_were_kept()
    {
        var cubes = SmallCube.Of(SmallCube.Fact("11.01", "2024-02", 10, 4), SmallCube.Fact("11.02", "2024-02", 10, 3), SmallCube.Fact("15.06", "2024-02", 10, 9));
        var query = SmallCube.CoverageQuery with
        {
            GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Segment],
            Having = new HavingValue(CoverageCube.CoverageRate, ValueTest.Less, new CubeNumber(0.5)),
            Order = [new OrderByMeasure(CoverageCube.UncoveredWorkers)],
            Page = new CubePage(First: 1),
            PageOnly = true,
        };

        var answer = cubes.Ask(query);

        answer.Rows.Select(static row => row.Id).ShouldBe(["11.01|PU"]);
        answer.RowCount.ShouldBe(2);
        answer.Plan.Explanation.ShouldBe("Read 3 rows of facts, 2024-02 to 2024-02, and made 3 groups. Only 1 of them were kept: the others fail `having` or stand behind the page.");
    }

    [Fact]
    public void The_limit_of_groups_is_that_of_the_groups_that_were_made()
    {
        var cubes = SmallCube.Of(SmallCube.Fact("11.01", "2024-02", 10, 4), SmallCube.Fact("11.02", "2024-02", 10, 3), SmallCube.Fact("15.06", "2024-02", 10, 9));
        var query = SmallCube.CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Segment], Order = [new OrderByMeasure(CoverageCube.CoveredWorkers)], Page = new CubePage(First: 1) };
        var limits = CubeLimits.Standard with { MaxGroups = 2 };

        foreach (var pageOnly in new[] { false, true })
        {
            new CubeSession(cubes, limits).Ask(query with { PageOnly = pageOnly }).Problems.ShouldHaveSingleItem().Code.ShouldBe(CubeProblemCodes.TooManyGroups);
        }
    }

    [Fact]
    public void What_is_made_of_other_groups_cannot_be_read_of_a_page_alone()
    {
        var cubes = SmallCube.Of(SmallCube.Fact("11.01", "2024-02", 10, 4), SmallCube.Fact("11.02", "2024-02", 10, 3));
        var answer = cubes.Ask(SmallCube.CoverageQuery with { GroupBy = [CubeDimensions.Kabupaten], Page = new CubePage(First: 1), PageOnly = true });

        Action[] reads =
        [
            () => _ = answer.Totals, () => _ = answer.AllRows, () => answer.Rows[0].Rank(CoverageCube.CoveredWorkers), () => answer.Rows[0].Versus(Baseline.PreviousPeriod),
            () => answer.Rows[0].Share(CoverageCube.CoveredWorkers, ShareOf.Parent), () => answer.Rows[0].Distribution(CoverageCube.CoveredWorkers, CubeDimensions.Segment),
        ];

        reads.ShouldAllBe(static read => Throws(read));
    }

    /// <summary>Thousands of rows a month.</summary>
    private static CubeSet Large(params string[] months)
    {
        string[] regions = [.. Enumerable.Range(0, 1_500).Select(static number => $"11.{number:0000}")];
        WorkerSegment[] segments = [WorkerSegment.Pu, WorkerSegment.Bpu, WorkerSegment.Jakon, WorkerSegment.Pmi];
        return CubeSet.Build(7, new RegionTree([.. CubeWorld.Regions.Where(static region => region.Code is "ID" or "11"), .. regions.Select(Kabupaten)]), new FactSet
        {
            Coverage = [.. months.SelectMany(month => regions.SelectMany((code, number) => segments.Select(segment => SmallCube.Fact(code, month, 10 + (number % 7), number % 5, segment))))],
        });
    }

    private static RegionFact Kabupaten(string code) => new()
    {
        Code = code, Name = code, ShortName = code, Level = RegionLevel.Kabupaten, Kind = RegionKind.Kabupaten, ParentCode = "11", Basis = Basis.Reported, SourceId = "A-1",
    };

    private static bool Throws(Action read)
    {
        try
        {
            read();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static string Rows(CubeAnswer answer) => $"{answer.RowCount} {answer.HasNextPage} {string.Join(' ', answer.Rows.Select(static row => row.Id))}";

    private static bool HasLeftOut(CubeAnswer answer) => answer.Plan.Explanation.Contains("were kept", StringComparison.Ordinal);

    /// <summary>A random query whose rows are few enough facts each that most are one.</summary>
    private static CubeQuery Page(QueryGenerator generator)
    {
        while (true)
        {
            var query = generator.Next();
            var finest = query.Cube.Dimensions.Where(static key => key == CubeDimensions.Kabupaten || key == CubeDimensions.Agency || key == CubeDimensions.Segment || key == CubeDimensions.Period || key == CubeDimensions.Programme);
            query = query with
            {
                GroupBy = generator.Chance(0.8) ? [.. finest.OrderBy(_ => generator.Pick([1, 2, 3]))] : query.GroupBy,
                Order = Order(generator, query),
                Having = generator.Chance(0.6) ? query.Having : null,
                Page = generator.Chance(0.8) ? new CubePage(generator.Pick([0, 0, 0, 3]), generator.Pick([0, 1, 2, 5, 9])) : query.Page,
                Rollup = generator.Chance(0.7) ? Rollup.None : generator.Pick([Rollup.Rollup, Rollup.Total, query.Rollup]),
                Fill = generator.Chance(0.9) ? GapFill.None : query.Fill,
                Top = generator.Chance(0.9) ? null : query.Top,
                WithQuality = false,
                PageOnly = true,
            };
            if (CubeQueryRules.Check(query, CubeLimits.Standard).IsEmpty)
            {
                return query;
            }
        }
    }

    private static ImmutableArray<OrderKey> Order(QueryGenerator generator, CubeQuery query) => generator.Pick([1, 2, 3, 4]) switch
    {
        1 or 2 => [new OrderByMeasure(generator.Pick(query.Cube.Measures), generator.Chance(0.5)), .. query.Order],
        3 => [.. query.Order.Where(static key => key is OrderByMember), .. query.Order.Where(static key => key is not OrderByMember)],
        _ => [],
    };
}
