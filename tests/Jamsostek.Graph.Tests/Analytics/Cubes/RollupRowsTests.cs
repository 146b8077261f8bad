using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

public sealed class RollupRowsTests
{
    private static readonly CubeWorld World = new(5);

    [Theory]
    [InlineData(Rollup.Rollup, false)]
    [InlineData(Rollup.Rollup, true)]
    [InlineData(Rollup.Total, false)]
    [InlineData(Rollup.Total, true)]
    public void Sums_are_put_where_their_groups_end(Rollup rollup, bool having)
    {
        var table = Table(rollup, having ? new HavingValue(CoverageCube.CoveredWorkers, ValueTest.Greater, new CubeNumber(1_500)) : null);
        var unplaced = table.WithRows([.. table.Rows.OrderBy(static row => row.Set).ThenBy(static row => row.Cell)]);

        RollupRows.Of(unplaced).ShouldBe(table.Rows);

        table.Rows.Select(static row => row.Set).Distinct().Count().ShouldBe(rollup == Rollup.Total ? 2 : 4);
    }

    [Fact]
    public void Sums_over_other_keys_than_the_last_have_no_such_order() => RollupRows.Of(Table(Rollup.Cube, null)).ShouldBeNull();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(3, 7)]
    [InlineData(5, 100_000)]
    public void Of_a_page_alone_no_row_is_placed_behind_it(int offset, int first)
    {
        var whole = Table(Rollup.Rollup, null);
        var page = Table(Rollup.Rollup, null, new CubePage(offset, first));

        page.Rows.ShouldBe(whole.Rows.Take(offset + first));
        (page.Rows.Length + page.Behind).ShouldBe(whole.Rows.Length);
    }

    [Fact]
    public void Rows_that_do_not_come_sorted_have_no_such_order()
    {
        var table = Table(Rollup.Rollup, null);
        RowRef[] rows = [.. table.Rows.OrderBy(static row => row.Set).ThenBy(static row => row.Cell)];
        for (var row = 1; row < rows.Length; row++)
        {
            RowRef[] swapped = [.. rows];
            (swapped[row - 1], swapped[row]) = (swapped[row], swapped[row - 1]);
            RollupRows.Of(table.WithRows(swapped)).ShouldBeNull($"rows {row - 1} and {row} in each other's place");
        }

        RollupRows.Of(table.WithRows(rows[1..])).ShouldBe(table.Rows[1..]);
        RollupRows.Of(table.WithRows(rows[..^1])).ShouldBe(table.Rows[..^1]);
    }

    [Fact]
    public void Runs_start_where_a_key_changes() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        seed =>
        {
            var random = new Random(seed);
            int[][] keys = [.. Enumerable.Range(0, random.Next(4)).Select(_ => Enumerable.Range(0, 70).Select(place => (place / random.Next(5, 40)) - 1).ToArray())];
            int[] rows = [.. Enumerable.Range(0, 70).Where(_ => random.Next(3) > 0)];

            KeyRuns.Starts(keys, [], 70).ShouldBe(Enumerable.Range(0, 70).Where(row => row == 0 || Array.Exists(keys, key => key[row] != key[row - 1])));
            KeyRuns.Starts(keys, rows, rows.Length).ShouldBe(Enumerable.Range(0, rows.Length).Where(row => row == 0 || Array.Exists(keys, key => key[rows[row]] != key[rows[row - 1]])));
        }).Check(Config.QuickThrowOnFailure);

    private static RowTable Table(Rollup rollup, Having? having, CubePage? page = null) => new CubeSession(World.Cubes).Ask(SmallCube.CoverageQuery with
    {
        GroupBy = [CubeDimensions.Period, CubeDimensions.Province, CubeDimensions.Kabupaten],
        Grain = TimeGrain.Quarter,
        Where = new MembersFilter(CubeDimensions.Province, 0, 1, 2),
        Rollup = rollup,
        Having = having,
        Page = page ?? new CubePage(),
        PageOnly = page is not null,
    }).Table;
}
