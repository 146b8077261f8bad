namespace Jamsostek.Graph.Projections.Numerics;

/// <summary>Numbers by region (rows) and period (columns), stored row by row. A missing number is <see cref="double.NaN" />, never zero.</summary>
internal sealed class Grid
{
    private readonly double[] _values;

    public Grid(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        _values = new double[rows * columns];
    }

    public int Rows { get; }

    public int Columns { get; }

    public double this[int row, int column]
    {
        get => _values[(row * Columns) + column];
        set => _values[(row * Columns) + column] = value;
    }

    public static Grid Missing(int rows, int columns)
    {
        var grid = new Grid(rows, columns);
        Array.Fill(grid._values, double.NaN);
        return grid;
    }

    public Span<double> Row(int row) => _values.AsSpan(row * Columns, Columns);

    /// <summary>The same numbers without the columns at and after <paramref name="columns" />.</summary>
    public Grid First(int columns)
    {
        var part = new Grid(Rows, columns);
        for (int row = 0; row < Rows; row++)
        {
            Row(row)[..columns].CopyTo(part.Row(row));
        }

        return part;
    }

    public void CopyColumn(int column, Span<double> target)
    {
        for (int row = 0; row < Rows; row++)
        {
            target[row] = this[row, column];
        }
    }
}
