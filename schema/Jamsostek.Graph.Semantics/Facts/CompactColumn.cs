using System.Numerics;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Whole numbers of a million rows, each in as few bytes as the largest of them takes. Immutable.</summary>
/// <typeparam name="T">What they are read as: int or long.</typeparam>
public sealed class CompactColumn<T>
    where T : struct, IBinaryInteger<T>
{
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;
    private readonly T[]? _wide;

    private CompactColumn(byte[]? bytes, ushort[]? shorts, int[]? ints, T[]? wide) => (_bytes, _shorts, _ints, _wide) = (bytes, shorts, ints, wide);

    /// <summary>How many rows there are.</summary>
    public int Length => _bytes?.Length ?? _shorts?.Length ?? _ints?.Length ?? _wide!.Length;

    /// <summary>The number of a row.</summary>
    /// <param name="row">The row.</param>
    public T this[int row]
    {
        get
        {
            // Shifted by one, so that -1 fits, which stands for what is not known.
            if (_shorts is not null)
            {
                return T.CreateTruncating(_shorts[row] - 1);
            }

            return _bytes is not null ? T.CreateTruncating(_bytes[row] - 1)
                : _ints is not null ? T.CreateTruncating(_ints[row])
                : _wide![row];
        }
    }

    /// <summary>Makes a column of numbers.</summary>
    /// <param name="values">The numbers.</param>
    /// <returns>The column; it does not keep the numbers given.</returns>
    public static CompactColumn<T> Of(ReadOnlySpan<T> values)
    {
        var (least, most) = (T.Zero, T.Zero);
        foreach (var value in values)
        {
            (least, most) = (T.Min(least, value), T.Max(most, value));
        }

        if (least < -T.One || most >= T.CreateTruncating(ushort.MaxValue))
        {
            var isInt = least >= T.CreateSaturating(int.MinValue) && most <= T.CreateSaturating(int.MaxValue);
            return isInt ? new(null, null, Converted(values, static value => int.CreateTruncating(value)), null) : new(null, null, null, values.ToArray());
        }

        return most < T.CreateTruncating(byte.MaxValue)
            ? new(Converted(values, static value => byte.CreateTruncating(value + T.One)), null, null, null)
            : new(null, Converted(values, static value => ushort.CreateTruncating(value + T.One)), null, null);
    }

    /// <summary>Whether another column has the same numbers.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether it has.</returns>
    public bool SequenceEqual(CompactColumn<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var isEqual = Length == other.Length;
        for (var row = 0; row < Length && isEqual; row++)
        {
            isEqual = this[row] == other[row];
        }

        return isEqual;
    }

    private static TNarrow[] Converted<TNarrow>(ReadOnlySpan<T> values, Func<T, TNarrow> narrow)
    {
        var narrowed = new TNarrow[values.Length];
        for (var i = 0; i < narrowed.Length; i++)
        {
            narrowed[i] = narrow(values[i]);
        }

        return narrowed;
    }
}
