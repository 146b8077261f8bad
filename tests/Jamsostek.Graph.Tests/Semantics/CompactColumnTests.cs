using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Semantics;

public sealed class CompactColumnTests
{
    [Theory]
    [InlineData(1, 0, 254)]
    [InlineData(2, 0, 255)]
    [InlineData(1, -2, 5)]
    [InlineData(1, 70_000, 70_254)]
    [InlineData(2, 70_000, 70_255)]
    [InlineData(2, 3, 65_537)]
    [InlineData(4, 3, 65_538)]
    [InlineData(2, -300, 309)]
    [InlineData(1, long.MinValue + 1, long.MinValue + 200)]
    [InlineData(2, long.MaxValue - 60_000, long.MaxValue)]
    [InlineData(4, int.MinValue + 1L, int.MaxValue)]
    [InlineData(8, int.MinValue, 0)]
    [InlineData(8, 0, int.MaxValue + 1L)]
    [InlineData(8, long.MinValue + 1, long.MaxValue)]
    public void Numbers_take_as_few_bytes_as_they_need_and_are_read_as_they_were(int bytes, long least, long most)
    {
        long[] numbers = [least, long.MinValue, most, most - 1];

        var column = CompactColumn.Of<long>(numbers, long.MinValue);

        Enumerable.Range(0, column.Length).Select(row => column[row]).ShouldBe(numbers);
        column.IsComplete.ShouldBeFalse();
        (column.Bytes.Length, column.Shorts.Length, column.Ints.Length, column.Longs.Length).ShouldBe((bytes == 1 ? 4 : 0, bytes == 2 ? 4 : 0, bytes == 4 ? 4 : 0, bytes == 8 ? 4 : 0));
        CompactColumn.Of<long>([least, most], long.MinValue).IsComplete.ShouldBeTrue();
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    [InlineData(70_000)]
    [InlineData(7)]
    public void What_is_missing_is_read_as_what_stood_for_it(int number)
    {
        var column = CompactColumn.Of<int>([number, -1]);

        (column[0], column[1], column.IsComplete).ShouldBe((number, -1, false));
        (column.Number(1), column.Missing).ShouldBe((-1, -1));
    }

    [Theory]
    [InlineData(1, new[] { 5_000_000L, 5_016_800, 9_200_000 })]
    [InlineData(1, new[] { -16_800L, 0, 4_250_400, long.MinValue })]
    [InlineData(2, new[] { 1L, 16_801, 168_000_001, long.MinValue })]
    [InlineData(1, new[] { long.MinValue + 3, long.MinValue + 3, long.MinValue + 1_003 })]
    [InlineData(1, new[] { 0L, long.MaxValue })]
    [InlineData(1, new[] { long.MaxValue - 7_000_000, long.MaxValue, long.MinValue })]
    [InlineData(8, new[] { -5L, long.MaxValue })]
    [InlineData(4, new[] { 0L, 16_800, 168_000_001 })]
    public void Numbers_are_held_in_steps_of_what_divides_their_distances(int bytes, long[] numbers)
    {
        var column = CompactColumn.Of<long>(numbers, long.MinValue);

        Enumerable.Range(0, column.Length).Select(row => column[row]).ShouldBe(numbers);
        column.IsComplete.ShouldBe(!numbers.Contains(long.MinValue));
        (column.Bytes.Length, column.Shorts.Length, column.Ints.Length, column.Longs.Length)
            .ShouldBe((bytes == 1 ? numbers.Length : 0, bytes == 2 ? numbers.Length : 0, bytes == 4 ? numbers.Length : 0, bytes == 8 ? numbers.Length : 0));
    }

    [Fact]
    public void No_rows_are_a_column_without_any()
    {
        var column = CompactColumn.Of<long>([]);

        (column.Length, column.IsComplete).ShouldBe((0, true));
    }
}
