using FsCheck;
using FsCheck.Fluent;
using Jamsostek.Graph.Projections.Estimation;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

public sealed class RoundingTableTests
{
    [Fact]
    public void A_row_that_is_a_benchmark_keeps_its_sum_and_the_other_rows_take_the_difference()
    {
        // 1.6 + 2.6 is to be 4; the first column is 1.6 + 1.4 = 3 and the second 2.6 + 3.4 = 6.
        double[] values = [1.6, 2.6, 1.4, 3.4];
        var table = new RoundingTable(2);
        (table.Columns[0], table.Columns[1], table.Rows[0]) = (3, 6, 4);
        for (var row = 0; row < 2; row++)
        {
            (table.Upper[row, 0], table.Upper[row, 1]) = (9, 9);
        }

        table.Round(i => values[i]).ShouldBe(new long[,] { { 2, 2 }, { 1, 4 } });
    }

    [Fact]
    public void The_columns_outweigh_rows_that_leave_no_row_free()
    {
        double[] values = [1.5, 1.5, 1.5, 1.5];
        var table = new RoundingTable(2);
        (table.Columns[0], table.Columns[1], table.Rows[0], table.Rows[1]) = (3, 4, 3, 3);
        for (var row = 0; row < 2; row++)
        {
            (table.Upper[row, 0], table.Upper[row, 1]) = (9, 9);
        }

        var rounded = table.Round(i => values[i]);

        (rounded[0, 0] + rounded[1, 0]).ShouldBe(3);
        (rounded[0, 1] + rounded[1, 1]).ShouldBe(4);
    }

    [Fact]
    public void Whatever_the_table_both_columns_have_their_sums_and_benchmark_rows_theirs() => Prop.ForAll<NonEmptyArray<uint>>(static cells =>
    {
        var rows = cells.Item.Length;
        var values = cells.Item.SelectMany(static cell => (double[])[cell % 10_000 / 10.0 + 5, cell / 10_000 % 10_000 / 10.0 + 5]).ToArray();
        var table = new RoundingTable(rows + 1);
        double[] all = [.. values, 50.5, 60.5];
        for (var row = 0; row <= rows; row++)
        {
            (table.Upper[row, 0], table.Upper[row, 1]) = (5000, 5000);
            table.Rows[row] = row < rows && row % 3 == 0 ? (long)Math.Round(all[2 * row] + all[(2 * row) + 1]) : null;
        }

        table.Columns[0] = (long)Math.Round(Enumerable.Range(0, rows + 1).Sum(row => all[2 * row]));
        table.Columns[1] = (long)Math.Round(Enumerable.Range(0, rows + 1).Sum(row => all[(2 * row) + 1]));
        var rounded = table.Round(i => all[i]);

        long Column(int column) => Enumerable.Range(0, rows + 1).Sum(row => rounded[row, column]);
        return Column(0) == table.Columns[0]
            && Column(1) == table.Columns[1]
            && Enumerable.Range(0, rows + 1).All(row => table.Rows[row] is not { } sum || rounded[row, 0] + rounded[row, 1] == sum);
    }).QuickCheckThrowOnFailure();
}
