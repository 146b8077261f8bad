namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// Numbers of a million rows, none below zero. Where all of them have a few decimals only, as published figures do, they are held as whole numbers of the last decimal, in as few bytes as these take; a number
/// is read exactly as it was given. Immutable.
/// </summary>
public sealed class DecimalColumn
{
    private static readonly double[] Scales = [1, 10, 100, 1_000];

    private readonly CompactColumn<long>? _numbers;
    private readonly double _scale;
    private readonly double[] _exact = [];

    private DecimalColumn(CompactColumn<long> numbers, double scale) => (_numbers, _scale, Length) = (numbers, scale, numbers.Length);

    private DecimalColumn(double[] exact) => (_exact, Length) = (exact, exact.Length);

    /// <summary>How many rows there are; none where no row has a number.</summary>
    public int Length { get; }

    /// <summary>The number of a row; not a number where none is known.</summary>
    /// <param name="row">The row.</param>
    public double this[int row] => _numbers is null ? _exact[row] : _numbers.Number(row) is >= 0 and var number ? number / _scale : double.NaN;

    /// <summary>Makes a column of numbers.</summary>
    /// <param name="values">The numbers; not a number where none is known.</param>
    /// <returns>The column; it does not keep the numbers given.</returns>
    public static DecimalColumn Of(ReadOnlySpan<double> values)
    {
        var numbers = new long[values.Length];
        foreach (var scale in Scales)
        {
            if (AreWhole(values, scale, numbers))
            {
                return new DecimalColumn(CompactColumn.Of<long>(numbers), scale);
            }
        }

        return new DecimalColumn(values.ToArray());
    }

    private static bool AreWhole(ReadOnlySpan<double> values, double scale, Span<long> numbers)
    {
        for (var row = 0; row < values.Length; row++)
        {
            if (double.IsNaN(values[row]))
            {
                numbers[row] = -1;
                continue;
            }

            // The nearest number of so few decimals is what such a text would be read as.
            var number = Math.Round(values[row] * scale);
            if (number is not (>= 0 and < int.MaxValue) || number / scale != values[row])
            {
                return false;
            }

            numbers[row] = (long)number;
        }

        return true;
    }
}
