using Jamsostek.Graph.Analytics.Cubes.Columns;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;
using Shouldly;

namespace Jamsostek.Graph.Tests.Analytics.Cubes;

/// <summary>Positions on an axis are read alike, however few bytes they are held in and whoever holds them.</summary>
public sealed class AxisColumnTests
{
    private const int Rows = 60;
    private const int Stride = 3;

    public static TheoryData<int, int> Spans => new() { { 0, 0 }, { 7, 7 }, { 0, 200 }, { 3, 253 }, { 1, 900 }, { 40, 65_500 }, { 0, 70_000 } };

    [Theory]
    [MemberData(nameof(Spans))]
    public void What_is_read_of_a_column_is_the_position_of_each_row(int least, int most)
    {
        var positions = Positions(least, most);

        ShouldRead(AxisColumn.Of(DimensionAxis.Agency, most + 1, positions), positions, most);
    }

    [Theory]
    [MemberData(nameof(Spans))]
    public void What_facts_hold_is_read_where_they_hold_it(int least, int most)
    {
        var positions = Positions(least, most);

        ShouldRead(AxisColumn.Of(DimensionAxis.Agency, CompactColumn.Of<int>(positions)).ShouldNotBeNull(), positions, most);
    }

    [Theory]
    [InlineData(new[] { 0, 10, 5_000 })]
    [InlineData(new[] { 0, 1, -1 })]
    public void What_facts_hold_in_steps_or_with_gaps_is_not_shared(int[] held) =>
        AxisColumn.Of(DimensionAxis.Agency, CompactColumn.Of<int>(held)).ShouldBeNull();

    private static int[] Positions(int least, int most)
    {
        var random = new Random(least + most);
        int[] positions = [least, most, .. Enumerable.Range(2, Rows - 2).Select(_ => random.Next(least, most + 1))];
        return positions;
    }

    private static void ShouldRead(AxisColumn column, int[] positions, int most)
    {
        int[] chosen = [2, 3, 11, 40, Rows - 1];
        int[] numbers = [.. Enumerable.Range(0, most + 1).Select(static position => position % 17)];
        bool[] allowed = [.. numbers.Select(static number => number % 2 == 0)];

        Enumerable.Range(0, Rows).Select(row => column[row]).ShouldBe(positions);
        ShouldRead(column, new RowBlock(5, 50), [.. Enumerable.Range(5, 50)], positions, numbers, allowed);
        ShouldRead(column, new RowBlock(chosen), chosen, positions, numbers, allowed);
    }

    private static void ShouldRead(AxisColumn column, RowBlock block, int[] rows, int[] positions, int[] numbers, bool[] allowed)
    {
        var (loaded, members, slots, selected) = (new int[rows.Length], new int[rows.Length], Enumerable.Range(100, rows.Length).ToArray(), new int[rows.Length]);

        column.Load(block, loaded);
        column.CopyMembers(block, numbers, members);
        column.AddSlots(block, numbers, 0, Stride, slots);
        var count = column.Select(block, allowed, selected);

        loaded.ShouldBe(rows.Select(row => positions[row]));
        members.ShouldBe(rows.Select(row => numbers[positions[row]]));
        slots.ShouldBe(rows.Select((row, place) => 100 + place + (Stride * numbers[positions[row]])));
        selected[..count].ShouldBe(rows.Where(row => allowed[positions[row]]));
    }
}
