using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Blocks of a stream against the answer to the whole query.</summary>
public sealed class CubeStreamTests
{
    private const int Queries = 250;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_blocks_together_are_the_rows_of_the_whole_query_in_its_order(int seed)
    {
        var world = new CubeWorld(seed);
        var generator = new QueryGenerator(world.Cubes, seed);
        var divided = 0;
        foreach (var number in Enumerable.Range(0, Queries))
        {
            var query = generator.Next() with { Page = CubePage.All };
            if (number % 5 > 0)
            {
                query = query with { Rollup = Rollup.None, Top = null, Fill = GapFill.None, Order = Prefix(query, generator) };
            }

            var stream = new CubeStream(query, new CubeSession(world.Cubes), () => new CubeSession(world.Cubes), block: 1 + (number % 9));
            var whole = new CubeSession(world.Cubes).Ask(query);
            var message = $"seed {seed}, query {number}: {QueryText.Of(query)}";

            string[] expected = [.. whole.AllRows.Select(row => Text(row, query))];
            string[] rows = [.. stream.Blocks().SelectMany(static block => block.AllRows).Select(row => Text(row, query))];

            rows.ShouldBe(expected, message);
            ((long)rows.Length).ShouldBeLessThanOrEqualTo(query is { Rollup: Rollup.None, Top: null } ? stream.MostRows : long.MaxValue, message);
            divided += stream.IsDivided ? 1 : 0;
        }

        divided.ShouldBeGreaterThan(Queries / 3);
    }

    [Fact]
    public void A_block_holds_no_more_rows_than_it_may()
    {
        var world = new CubeWorld(5);
        var query = new CubeQuery { Cube = ComplianceCube.Declaration, GroupBy = [CubeDimensions.Agency, CubeDimensions.Period, CubeDimensions.Basis], Bases = [.. Enum.GetValues<Basis>()] };
        var stream = new CubeStream(query, new CubeSession(world.Cubes), () => new CubeSession(world.Cubes), block: 7);

        var sizes = stream.Blocks().Select(static block => block.RowCount).ToList();

        stream.IsDivided.ShouldBeTrue();
        sizes.Max().ShouldBeLessThanOrEqualTo(7);
        sizes.Sum().ShouldBe(new CubeSession(world.Cubes).Ask(query).RowCount);
    }

    [Fact]
    public void What_needs_all_rows_at_once_is_one_block()
    {
        var world = new CubeWorld(6);
        var query = new CubeQuery { Cube = CoverageCube.Declaration, GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Period] };
        CubeQuery[] whole =
        [
            query with { Rollup = Rollup.Total },
            query with { Fill = GapFill.NullRows },
            query with { Top = new TopN(2, CoverageCube.CoveredWorkers, CubeDimensions.Kabupaten) },
            query with { Order = [new OrderByMeasure(CoverageCube.CoveredWorkers, Descending: true)] },
            query with { Order = [new OrderByMember(CubeDimensions.Period)] },
        ];

        foreach (var one in whole)
        {
            new CubeStream(one, new CubeSession(world.Cubes), () => new CubeSession(world.Cubes), block: 3).Blocks().Count().ShouldBe(1, QueryText.Of(one));
        }

        new CubeStream(query, new CubeSession(world.Cubes), () => new CubeSession(world.Cubes), block: 3).Blocks().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void A_block_that_was_read_is_held_by_nobody()
    {
        var world = new CubeWorld(7);
        var query = new CubeQuery { Cube = CoverageCube.Declaration, GroupBy = [CubeDimensions.Kabupaten, CubeDimensions.Period] };
        using var blocks = new CubeStream(query, new CubeSession(world.Cubes), () => new CubeSession(world.Cubes), block: 3).Blocks().GetEnumerator();
        var first = Read(blocks);

        blocks.MoveNext().ShouldBeTrue();
        GC.Collect();

        first.IsAlive.ShouldBeFalse();

        [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
        static WeakReference Read(IEnumerator<CubeAnswer> blocks)
        {
            blocks.MoveNext().ShouldBeTrue();
            blocks.Current.RowCount.ShouldBeGreaterThan(0);
            return new WeakReference(blocks.Current);
        }
    }

    private static System.Collections.Immutable.ImmutableArray<OrderKey> Prefix(CubeQuery query, QueryGenerator generator) =>
        generator.Chance(0.5) ? [] : [.. query.GroupBy.Take(generator.Chance(0.5) ? 1 : 2).Select(key => new OrderByMember(key, generator.Chance(0.5)))];

    private static string Text(CubeRow row, CubeQuery query) => string.Join('|', (object?[])
    [
        row.Id, row.Kind, row.Depth, row.Period?.Label, row.Period?.IsComplete, row.AsOf,
        .. query.Cube.Measures.Select(measure => (object?)row.Value(measure)),
        .. query.WithQuality ? [row.Quality with { Flags = [] }, string.Join(' ', row.Quality.Flags.Select(static flag => flag.Code))] : Array.Empty<object?>(),
    ]);
}
