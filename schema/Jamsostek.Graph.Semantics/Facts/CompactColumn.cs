using System.Numerics;

namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>
/// Whole numbers of a million rows, each in as few bytes as the distance of the largest from the least takes, in steps of what divides all distances: amounts of money are often multiples of one rate.
/// Immutable. One number stands for what is not known. The numbers are in one of <see cref="Bytes" />, <see cref="Shorts" />, <see cref="Ints" /> and <see cref="Longs" />, and the other three are empty.
/// </summary>
public abstract class CompactColumn
{
    private readonly byte[]? _bytes;
    private readonly ushort[]? _shorts;
    private readonly int[]? _ints;
    private readonly long[]? _longs;

    private protected CompactColumn(int length, long missing, CompactScale scale, byte[]? bytes, ushort[]? shorts, int[]? ints, long[]? longs)
    {
        (Length, Missing, Scale, _bytes, _shorts, _ints, _longs) = (length, missing, scale, bytes, shorts, ints, longs);
        IsComplete = !(Bytes.Span.Contains((byte)0) || Shorts.Span.Contains((ushort)0) || Ints.Span.Contains(int.MinValue) || Longs.Span.Contains(missing));
    }

    /// <summary>How many rows there are.</summary>
    public int Length { get; }

    /// <summary>What a row without a number is read as.</summary>
    public long Missing { get; }

    /// <summary>Whether every row has a number.</summary>
    public bool IsComplete { get; }

    /// <summary>What the numbers of <see cref="Bytes" /> and <see cref="Shorts" /> stand for.</summary>
    public CompactScale Scale { get; }

    /// <summary>By row the number as <see cref="Scale" /> has it; zero where there is none.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>By row the number as <see cref="Scale" /> has it; zero where there is none.</summary>
    public ReadOnlyMemory<ushort> Shorts => _shorts;

    /// <summary>By row the number; the least of all numbers where there is none.</summary>
    public ReadOnlyMemory<int> Ints => _ints;

    /// <summary>By row the number, or <see cref="Missing" />.</summary>
    public ReadOnlyMemory<long> Longs => _longs;

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
        var span = (Int128)to - from;
        // Numbers that fit into a byte each as they are gain nothing by steps, and those too far apart for a long's distance have none.
        var step = span >= byte.MaxValue && span <= long.MaxValue ? Step(values, missing, from) : 1;
        var (steps, scale) = (span / step, new CompactScale(step, unchecked(step - from)));
        return steps < byte.MaxValue ? new(values.Length, none, scale, Held(values, missing, (byte)0, scale), null, null, null)
            : steps < ushort.MaxValue ? new(values.Length, none, scale, null, Held(values, missing, (ushort)0, scale), null, null)
            : from > int.MinValue && to <= int.MaxValue ? new(values.Length, none, CompactScale.Itself, null, null, Held(values, missing, int.MinValue, CompactScale.Itself), null)
            : new(values.Length, none, CompactScale.Itself, null, null, null, Held(values, missing, none, CompactScale.Itself));
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

    /// <summary>The greatest number that divides the distance of every number from the least.</summary>
    private static long Step<T>(ReadOnlySpan<T> values, T missing, long least)
        where T : struct, IBinaryInteger<T>
    {
        long step = 0;
        foreach (var value in values)
        {
            if (value == missing)
            {
                continue;
            }

            for (var rest = long.CreateTruncating(value) - least; rest != 0;)
            {
                (step, rest) = (rest, step % rest);
            }

            if (step == 1)
            {
                break;
            }
        }

        return step;
    }

    private static THeld[] Held<T, THeld>(ReadOnlySpan<T> values, T missing, THeld none, CompactScale scale)
        where T : struct, IBinaryInteger<T>
        where THeld : struct, IBinaryInteger<THeld>
    {
        var held = new THeld[values.Length];
        for (var row = 0; row < held.Length; row++)
        {
            held[row] = values[row] == missing ? none : THeld.CreateTruncating(scale.Held(long.CreateTruncating(values[row])));
        }

        return held;
    }

    private long Known(int held) => held == 0 ? Missing : Scale.Number(held);
}
