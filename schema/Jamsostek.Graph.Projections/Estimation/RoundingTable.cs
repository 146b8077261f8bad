namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>
/// A table of regions by two segments with the sums it must have: of every column, and of the rows that are benchmarks. Rounded in two steps: the first column by largest remainders; of the
/// second, a benchmark row takes what is left of its sum, and the other rows share what is left of the column by largest remainders.
/// </summary>
internal sealed class RoundingTable(int rows)
{
    /// <summary>Sums of the columns.</summary>
    public long[] Columns { get; } = new long[2];

    /// <summary>Sums of rows; null where a row is free.</summary>
    public long?[] Rows { get; } = new long?[rows];

    /// <summary>Upper bounds of the cells.</summary>
    public long[,] Upper { get; } = new long[rows, 2];

    /// <summary>The sums as margins of a table whose cell 2·row + column is a cell of this one; the columns last.</summary>
    public IReadOnlyList<RakingMargin> Margins()
    {
        var margins = new List<RakingMargin>();
        for (var row = 0; row < rows; row++)
        {
            if (Rows[row] is { } sum)
            {
                margins.Add(new RakingMargin([2 * row, (2 * row) + 1], sum));
            }
        }

        for (var column = 0; column < 2; column++)
        {
            margins.Add(new RakingMargin([.. Enumerable.Range(0, rows).Select(row => (2 * row) + column)], Columns[column]));
        }

        return margins;
    }

    /// <summary>Rounds.</summary>
    /// <param name="value">Value of cell 2·row + column.</param>
    /// <returns>Whole numbers, rows by columns.</returns>
    public long[,] Round(Func<int, double> value)
    {
        var rounded = new long[rows, 2];
        var first = LargestRemainder.Round([.. Column(0).Select(value)], Columns[0], [.. Enumerable.Range(0, rows).Select(row => Upper[row, 0])]);
        var left = Columns[1];
        var open = new List<int>();
        for (var row = 0; row < rows; row++)
        {
            rounded[row, 0] = first[row];
            if (Rows[row] is { } sum && Math.Abs(sum - first[row] - value((2 * row) + 1)) < 2 && sum >= first[row] && sum - first[row] <= Upper[row, 1])
            {
                rounded[row, 1] = sum - first[row];
                left -= rounded[row, 1];
            }
            else
            {
                open.Add(row);
            }
        }

        // With no row left to take the difference, the columns outweigh the rows.
        if (open.Count == 0 && left != 0)
        {
            open = [.. Enumerable.Range(0, rows)];
            left = Columns[1];
        }

        var second = LargestRemainder.Round(
            [.. open.Select(row => rounded[row, 1] > 0 ? rounded[row, 1] : value((2 * row) + 1))], left, [.. open.Select(row => Upper[row, 1])]);
        for (var i = 0; i < open.Count; i++)
        {
            rounded[open[i], 1] = second[i];
        }

        return rounded;
    }

    private IEnumerable<int> Column(int column) => Enumerable.Range(0, rows).Select(row => (2 * row) + column);
}
