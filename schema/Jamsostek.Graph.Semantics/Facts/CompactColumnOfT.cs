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

    internal CompactColumn(byte[]? bytes, ushort[]? shorts, int[]? ints, T[]? wide) => (_bytes, _shorts, _ints, _wide) = (bytes, shorts, ints, wide);

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
