using System.Numerics;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A <see cref="CompactColumn" /> whose numbers are of one type.</summary>
/// <typeparam name="T">What they are read as: int or long.</typeparam>
public sealed class CompactColumn<T> : CompactColumn
    where T : struct, IBinaryInteger<T>
{
    internal CompactColumn(int length, long missing, CompactScale scale, byte[]? bytes, ushort[]? shorts, int[]? ints, long[]? longs)
        : base(length, missing, scale, bytes, shorts, ints, longs)
    {
    }

    /// <summary>The number of a row.</summary>
    /// <param name="row">The row.</param>
    public T this[int row] => T.CreateTruncating(Number(row));

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
}
