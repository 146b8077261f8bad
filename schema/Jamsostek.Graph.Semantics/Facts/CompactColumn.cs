using System.Numerics;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// Whole numbers of a million rows, each in as few bytes as the distance of the largest from the least takes. Immutable. One number stands for what is not known. The numbers are in one of
/// <see cref="Bytes" />, <see cref="Shorts" />, <see cref="Ints" /> and <see cref="Longs" />, and the other three are empty.
/// </summary>
public abstract class CompactColumn
{
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;
    private readonly long[]? _longs;

    private protected CompactColumn(int length, long missing, long shift, byte[]? bytes, ushort[]? shorts, int[]? ints, long[]? longs)
    {
        (Length, Missing, Shift, _bytes, _shorts, _ints, _longs) = (length, missing, shift, bytes, shorts, ints, longs);
        IsComplete = !(Bytes.Contains((byte)0) || Shorts.Contains((ushort)0) || Ints.Contains(int.MinValue) || Longs.Contains(missing));
    }

    /// <summary>How many rows there are.</summary>
    public int Length { get; }

    /// <summary>What a row without a number is read as.</summary>
    public long Missing { get; }

    /// <summary>Whether every row has a number.</summary>
    public bool IsComplete { get; }

    /// <summary>What is added to a number of <see cref="Bytes" /> and <see cref="Shorts" />: the least of them is held as one.</summary>
    public long Shift { get; }

    /// <summary>By row the number and <see cref="Shift" />; zero where there is none.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>By row the number and <see cref="Shift" />; zero where there is none.</summary>
    public ReadOnlySpan<ushort> Shorts => _shorts;

    /// <summary>By row the number; the least of all numbers where there is none.</summary>
    public ReadOnlySpan<int> Ints => _ints;

    /// <summary>By row the number, or <see cref="Missing" />.</summary>
    public ReadOnlySpan<long> Longs => _longs;

    /// <summary>Makes a column of numbers.</summary>
    /// <typeparam name="T">What they are read as: int or long.</typeparam>
    /// <param name="values">The numbers.</param>
    /// <param name="missing">What stands among them for what is not known.</param>
    /// <returns>The column; it does not keep the numbers given.</returns>
    public static CompactColumn<T> Of<T>(ReadOnlySpan<T> values, T missing)
        where T : struct, IBinaryInteger<T>
    {
        var (least, most, isKnown) = (T.Zero, T.Zero, false);
        foreach (var value in values)
        {
            if (value != missing)
            {
                (least, most, isKnown) = isKnown ? (T.Min(least, value), T.Max(most, value), true) : (value, value, true);
            }
        }

        var (from, to, none) = (long.CreateTruncating(least), long.CreateTruncating(most), long.CreateTruncating(missing));
        var (span, shift) = ((Int128)to - from, unchecked(1 - from));
        return span < byte.MaxValue ? new(values.Length, none, shift, Held<T, byte>(values, missing, 0, shift), null, null, null)
            : span < ushort.MaxValue ? new(values.Length, none, shift, null, Held<T, ushort>(values, missing, 0, shift), null, null)
            : from > int.MinValue && to <= int.MaxValue ? new(values.Length, none, 0, null, null, Held(values, missing, int.MinValue, 0), null)
            : new(values.Length, none, 0, null, null, null, Held(values, missing, none, 0));
    }

    /// <summary>Makes a column of numbers among which -1 stands for what is not known.</summary>
    /// <typeparam name="T">What they are read as: int or long.</typeparam>
    /// <param name="values">The numbers.</param>
    /// <returns>The column; it does not keep the numbers given.</returns>
    public static CompactColumn<T> Of<T>(ReadOnlySpan<T> values)
        where T : struct, IBinaryInteger<T> => Of(values, -T.One);

    /// <summary>The number of a row.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The number, or <see cref="Missing" />.</returns>
    public long Number(int row) =>
        _shorts is not null ? Known(_shorts[row])
        : _bytes is not null ? Known(_bytes[row])
        : _ints is null ? _longs![row]
        : _ints[row] is var number && number == int.MinValue ? Missing : number;

    private static THeld[] Held<T, THeld>(ReadOnlySpan<T> values, T missing, THeld none, long shift)
        where T : struct, IBinaryInteger<T>
        where THeld : struct, IBinaryInteger<THeld>
    {
        var held = new THeld[values.Length];
        for (var row = 0; row < held.Length; row++)
        {
            held[row] = values[row] == missing ? none : THeld.CreateTruncating(unchecked(long.CreateTruncating(values[row]) + shift));
        }

        return held;
    }

    private long Known(int shifted) => shifted == 0 ? Missing : unchecked(shifted - Shift);
}
