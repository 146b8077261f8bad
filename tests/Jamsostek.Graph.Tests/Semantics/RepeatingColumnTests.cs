using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Semantics;

public sealed class RepeatingColumnTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    [InlineData(4000)]
    public void Every_row_is_read_as_it_was_however_long_values_stay_the_same(int stay)
    {
        int[] values = [.. Enumerable.Range(0, 4000).Select(row => (row / stay * 7919 % 5) - 2)];
        var column = RepeatingColumn.Of<int>(values);
        Enumerable.Range(0, column.Length).Select(row => column[row]).ShouldBe(values);
        column.Values.ToArray().Distinct().Order().ShouldBe(values.Distinct().Order());
    }

    [Theory]
    [InlineData(100, 40)]
    [InlineData(9, 445)]
    [InlineData(8, 2)]
    [InlineData(1, 2)]
    public void Only_where_values_stay_for_more_than_eight_rows_are_runs_held(int stay, int held) =>
        RepeatingColumn.Of<Basis>([.. Enumerable.Range(0, 4000).Select(row => row / stay % 2 == 0 ? Basis.Estimated : Basis.Synthetic)]).Values.Length.ShouldBe(held);

    [Fact]
    public void A_column_without_rows_has_no_values() => (RepeatingColumn.Of<int>([]).Length, RepeatingColumn.Of<int>([]).Values.Length).ShouldBe((0, 0));

    [Theory]
    [InlineData(-1)]
    [InlineData(4000)]
    public void There_is_no_row_before_the_first_or_after_the_last(int row) =>
        Should.Throw<ArgumentOutOfRangeException>(() => RepeatingColumn.Of<int>(new int[4000])[row]);
}
