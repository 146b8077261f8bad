namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// Values of a million rows that stay the same for many rows on end, as the month, the basis and the source of facts do. Where they do, only where each begins is held; else a few bytes a row that say which
/// of the values it is. Immutable.
/// </summary>
/// <typeparam name="T">The values.</typeparam>
public sealed class RepeatingColumn<T>
    where T : struct
{
    private readonly T[] _values;
    private readonly int[] _starts;
    private readonly CompactColumn<int>? _places;

    internal RepeatingColumn(int length, T[] values, int[] starts, CompactColumn<int>? places) => (Length, _values, _starts, _places) = (length, values, starts, places);

    /// <summary>How many rows there are.</summary>
    public int Length { get; }

    /// <summary>The values that occur, some of them more than once.</summary>
    public ReadOnlySpan<T> Values => _values;

    /// <summary>The value of a row.</summary>
    /// <param name="row">The row.</param>
    public T this[int row] => _values[_places?[row] ?? RunOf(row)];

    private int RunOf(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Length);
        var run = Array.BinarySearch(_starts, row);
        return run >= 0 ? run : ~run - 1;
    }
}
