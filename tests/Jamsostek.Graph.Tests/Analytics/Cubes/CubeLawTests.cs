using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Laws that hold between answers, whatever the facts; for random queries. A failure names the seed and the query.</summary>
public sealed class CubeLawTests
{
    private const int Seed = 77;
    private const int Queries = 150;
    private static readonly CubeWorld World = new(Seed);

    [Fact]
    public void Groups_add_up_to_the_totals_for_every_measure_that_adds_up() => Each((query, message) =>
    {
        var answer = Ask(query with { Having = null, Top = null, Rollup = Rollup.None, Fill = GapFill.None, Order = [] });
        foreach (var measure in query.Cube.Measures.Where(measure => measure.Kind != MeasureKind.Ratio && query.GroupBy.All(key => measure.Over(query.Cube, key) == Additivity.Additive)))
        {
            var values = answer.AllRows.Select(row => row.Value(measure)).Where(static value => value is not null).ToList();
            answer.Totals.Value(measure).ShouldBe(values.Count == 0 ? null : new CubeNumber(values.Sum(static value => value!.Value.Whole)), $"{measure}: {message}");
        }
    });

    [Fact]
    public void The_sums_of_a_roll_up_are_the_answers_to_the_coarser_queries() => Each((query, message) =>
    {
        var plain = query with { Having = null, Top = null, Fill = GapFill.None, Order = [] };
        var rolled = Ask(plain with { Rollup = Rollup.Rollup });
        for (var keys = 1; keys < query.GroupBy.Length; keys++)
        {
            var coarser = new CubeSession(World.Cubes).Ask(plain with { GroupBy = query.GroupBy[..keys], Rollup = Rollup.None });
            if (!coarser.Problems.IsEmpty || query.GroupBy[keys..].Any(static key => key.Breakdown is not null || key == CubeDimensions.BudgetYear))
            {
                continue;
            }

            var depth = keys;
            Values(rolled.AllRows.Where(row => row.Depth == depth && row.Kind == RowKind.Subtotal)).ShouldBe(Values(coarser.AllRows), ignoreOrder: true, message);
        }
    });

    [Fact]
    public void Having_order_and_page_filter_sort_and_slice_the_whole_answer() => Each((query, message) =>
    {
        var bare = query with { Having = null, Top = null, Rollup = Rollup.None, Page = CubePage.All, Order = [] };
        var measure = query.Cube.Measures[0];
        var all = Ask(bare).AllRows.ToList();
        var asked = Ask(bare with { Having = new HavingNot(new HavingValue(measure, ValueTest.Missing)), Order = [new OrderByMeasure(measure, Descending: true)], Page = new CubePage(1, 5) });

        asked.Rows.Select(static row => row.Id).ShouldBe(all.Where(row => row.Value(measure) is not null).OrderByDescending(row => row.Value(measure)!.Value).Skip(1).Take(5).Select(static row => row.Id), message);
        asked.Totals.Value(measure).ShouldBe(Ask(bare).Totals.Value(measure), message);
    });

    [Fact]
    public void Walking_by_cursors_either_way_meets_every_row_once_and_in_order() => Each((query, message) =>
    {
        const int Size = 7;
        string[] all = [.. Ask(query with { Page = CubePage.All }).AllRows.Select(static row => row.Id)];
        var (forwards, backwards) = (new List<string>(), new List<string>());
        for (var page = new CubePage(First: Size); forwards.Count < all.Length; page = page with { After = forwards[^1] })
        {
            forwards.AddRange(Ask(query with { Page = page }).Rows.Select(static row => row.Id));
        }

        for (var page = new CubePage(Last: Size); backwards.Count < all.Length; page = page with { Before = backwards[0] })
        {
            backwards.InsertRange(0, Ask(query with { Page = page }).Rows.Select(static row => row.Id));
        }

        forwards.ShouldBe(all, ignoreOrder: false, message);
        backwards.ShouldBe(all, ignoreOrder: false, message);
    });

    [Fact]
    public void The_parts_of_a_filter_add_up_to_the_whole() => Each((query, message) =>
    {
        var dimension = query.Cube.Dimensions[0];
        var part = new MembersFilter(dimension, 0, 2);
        var bare = query with { GroupBy = query.Cube.NonAdditive, Having = null, Top = null, Rollup = Rollup.None, Fill = GapFill.None, Order = [] };
        CubeAnswer[] parts = [Ask(bare with { Where = And(query.Where, part) }), Ask(bare with { Where = And(query.Where, new NotFilter(part)) })];
        foreach (var measure in query.Cube.Measures.Where(static measure => measure.Kind != MeasureKind.Ratio))
        {
            Sum(parts.SelectMany(static answer => answer.AllRows), measure).ShouldBe(Sum(Ask(bare).AllRows, measure), $"{measure}: {message}");
        }
    });

    [Fact]
    public void The_order_of_the_facts_changes_nothing()
    {
        var random = new Random(Seed);
        var shuffled = new FactSet
        {
            Sources = World.Facts.Sources, Regions = World.Facts.Regions, Agencies = [.. Shuffled(World.Facts.Agencies)], Coverage = [.. Shuffled(World.Facts.Coverage)], AgencyMonths = [.. Shuffled(World.Facts.AgencyMonths)],
            Labour = [.. Shuffled(World.Facts.Labour)], Claims = [.. Shuffled(World.Facts.Claims)], ComplianceObservations = World.Facts.ComplianceObservations, Targets = World.Facts.Targets,
        };
        var cubes = CubeSet.Build(1, new RegionTree(CubeWorld.Regions), shuffled, World.Model);
        Each((query, message) => Values(new CubeSession(cubes).Ask(query).AllRows).ShouldBe(Values(Ask(query).AllRows), message));

        IEnumerable<T> Shuffled<T>(IReadOnlyList<T> facts) => facts.OrderBy(_ => random.Next());
    }

    [Fact]
    public void Queries_asked_together_have_the_answers_they_have_alone() => Each((query, message) =>
    {
        var session = new CubeSession(World.Cubes);
        CubeQuery[] queries = [query, query with { GroupBy = query.Cube.NonAdditive, Top = null, Order = [], Fill = GapFill.None }, query with { WithQuality = !query.WithQuality, Having = null }];
        CubeAnswer[] together = [.. queries.Select(session.Ask)];
        for (var i = 0; i < queries.Length; i++)
        {
            Values(together[i].AllRows).ShouldBe(Values(Ask(queries[i]).AllRows), message);
        }
    });

    [Fact]
    public void Asking_for_one_measure_gives_the_rows_and_the_value_that_asking_for_all_gives() => Each((query, message) =>
    {
        foreach (var measure in query.Cube.Measures)
        {
            var one = new CubeSession(World.Cubes).Ask(query with { Measures = [measure], WithQuality = false });
            one.AllRows.Select(row => (row.Id, row.Value(measure))).ShouldBe(Ask(query).AllRows.Select(row => (row.Id, row.Value(measure))), $"{measure}: {message}");
        }
    });

    private static void Each(Action<CubeQuery, string> law)
    {
        var generator = new QueryGenerator(World.Cubes, Seed);
        for (var number = 0; number < Queries; number++)
        {
            var query = generator.Next();
            law(query, $"seed {Seed}, query {number}: {QueryText.Of(query)}");
        }
    }

    private static CubeAnswer Ask(CubeQuery query) => World.Cubes.Ask(query);

    private static FactFilter And(FactFilter? filter, FactFilter part) => filter is null ? part : new AllFilter([filter, part]);

    private static long? Sum(IEnumerable<CubeRow> rows, CubeMeasure measure) => rows.Select(row => row.Value(measure)?.Whole).Aggregate((long?)null, static (sum, value) => value is null ? sum : (sum ?? 0) + value);

    private static ImmutableArray<string> Values(IEnumerable<CubeRow> rows) =>
        [.. rows.Select(static row => $"{row.Id.Replace("|*", "", StringComparison.Ordinal)} {string.Join(' ', row.Cube.Measures.Select(measure => row.Value(measure)?.ToString() ?? "null"))}")];
}
