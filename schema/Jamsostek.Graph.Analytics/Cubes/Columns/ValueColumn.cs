using System.Numerics;
using System.Numerics.Tensors;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>A number of each row, for scans: those of the facts themselves where they come in the order of the rows, so that no number is held twice.</summary>
/// <param name="numbers">The numbers.</param>
internal sealed class ValueColumn(CompactColumn numbers)
{
    /// <summary>What stands for a number that is not known.</summary>
    public const long Missing = long.MinValue;

    public ValueColumn(long[] values)
        : this(CompactColumn.Of<long>(values, Missing))
    {
    }

    /// <summary>Whether every row knows its number.</summary>
    public bool IsComplete => numbers.IsComplete;

    public long this[int row] => numbers.Number(row) is var number && number == numbers.Missing && !IsComplete ? Missing : number;

    /// <summary>Writes the number of each row, <see cref="Missing" /> where it is not known.</summary>
    public void Load(RowBlock block, Span<long> values)
    {
        if (!numbers.Shorts.IsEmpty)
        {
            LoadScaled(numbers.Shorts.Span, numbers.Scale, IsComplete, block, values);
        }
        else if (!numbers.Bytes.IsEmpty)
        {
            LoadScaled(numbers.Bytes.Span, numbers.Scale, IsComplete, block, values);
        }
        else if (!numbers.Ints.IsEmpty)
        {
            Load(numbers.Ints.Span, IsComplete, block, values);
        }
        else
        {
            Load(numbers.Longs.Span, numbers.Missing, block, values);
        }
    }

    /// <summary>Writes the number of each row, which every row knows and which is a number of facts.</summary>
    public void LoadCounts(RowBlock block, Span<int> counts)
    {
        if (!numbers.Bytes.IsEmpty)
        {
            LoadComplete(numbers.Bytes.Span, (int)numbers.Scale.Step, (int)numbers.Scale.Shift, block, counts);
        }
        else if (!numbers.Shorts.IsEmpty)
        {
            LoadComplete(numbers.Shorts.Span, (int)numbers.Scale.Step, (int)numbers.Scale.Shift, block, counts);
        }
        else
        {
            LoadComplete(numbers.Ints.Span, 1, 0, block, counts);
        }
    }

    private static void LoadComplete<TFrom, TTo>(ReadOnlySpan<TFrom> column, TTo step, TTo shift, RowBlock block, Span<TTo> values)
        where TFrom : struct, IBinaryInteger<TFrom>
        where TTo : struct, IBinaryInteger<TTo>
    {
        if (!block.IsWhole)
        {
            for (var i = 0; i < block.Rows.Length; i++)
            {
                values[i] = unchecked((TTo.CreateTruncating(column[block.Rows[i]]) * step) - shift);
            }

            return;
        }

        values = values[..block.Count];
        TensorPrimitives.ConvertTruncating(column.Slice(block.Start, block.Count), values);
        if (step != TTo.One)
        {
            TensorPrimitives.Multiply(values, step, values);
        }

        if (shift != TTo.Zero)
        {
            TensorPrimitives.Subtract(values, shift, values);
        }
    }

    private static void LoadScaled<T>(ReadOnlySpan<T> column, CompactScale scale, bool isComplete, RowBlock block, Span<long> values)
        where T : struct, IBinaryInteger<T>
    {
        if (isComplete)
        {
            LoadComplete(column, scale.Step, scale.Shift, block, values);
            return;
        }

        if (block.IsWhole)
        {
            var whole = column.Slice(block.Start, block.Count);
            for (var i = 0; i < whole.Length; i++)
            {
                values[i] = Scaled(long.CreateTruncating(whole[i]), scale);
            }

            return;
        }

        for (var i = 0; i < block.Rows.Length; i++)
        {
            values[i] = Scaled(long.CreateTruncating(column[block.Rows[i]]), scale);
        }
    }

    private static void Load(ReadOnlySpan<int> column, bool isComplete, RowBlock block, Span<long> values)
    {
        if (isComplete)
        {
            LoadComplete(column, 1L, 0L, block, values);
            return;
        }

        if (block.IsWhole)
        {
            var whole = column.Slice(block.Start, block.Count);
            for (var i = 0; i < whole.Length; i++)
            {
                values[i] = Widened(whole[i]);
            }

            return;
        }

        for (var i = 0; i < block.Rows.Length; i++)
        {
            values[i] = Widened(column[block.Rows[i]]);
        }
    }

    private static void Load(ReadOnlySpan<long> column, long missing, RowBlock block, Span<long> values)
    {
        for (var i = 0; i < block.Count; i++)
        {
            var value = column[block.RowAt(i)];
            values[i] = value == missing ? Missing : value;
        }
    }

    private static long Scaled(long held, CompactScale scale) => held == 0 ? Missing : scale.Number(held);

    private static long Widened(int value) => value == int.MinValue ? Missing : value;
}
