using System.Numerics.Tensors;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>A number of each row, in 2 or 4 bytes where all fit.</summary>
internal sealed class ValueColumn
{
    /// <summary>What stands for a number that is not known.</summary>
    public const long Missing = long.MinValue;

    private const ushort MissingShort = ushort.MaxValue;

    private readonly ushort[]? _short;
    private readonly int[]? _int;
    private readonly long[]? _long;

    public ValueColumn(long[] values)
    {
        IsComplete = Array.IndexOf(values, Missing) < 0;
        if (Array.TrueForAll(values, static value => value is Missing or (>= 0 and < MissingShort)))
        {
            _short = Array.ConvertAll(values, static value => value == Missing ? MissingShort : (ushort)value);
        }
        else if (Array.TrueForAll(values, static value => value is Missing or (> int.MinValue and <= int.MaxValue)))
        {
            _int = Array.ConvertAll(values, static value => value == Missing ? int.MinValue : (int)value);
        }
        else
        {
            _long = values;
        }
    }

    /// <summary>Whether every row knows its number.</summary>
    public bool IsComplete { get; }

    public long this[int row] => _short is not null ? Widened(_short[row]) : _int is not null ? Widened(_int[row]) : _long![row];

    /// <summary>Writes the number of each row, <see cref="Missing" /> where it is not known.</summary>
    public void Load(RowBlock block, Span<long> values)
    {
        if (_short is not null)
        {
            Load(_short, block, values);
        }
        else if (_int is not null)
        {
            Load(_int, IsComplete, block, values);
        }
        else if (block.IsWhole)
        {
            _long.AsSpan(block.Start, block.Count).CopyTo(values);
        }
        else
        {
            for (var i = 0; i < block.Rows.Length; i++)
            {
                values[i] = _long![block.Rows[i]];
            }
        }
    }

    private static void Load(ushort[] column, RowBlock block, Span<long> values)
    {
        if (block.IsWhole)
        {
            var whole = column.AsSpan(block.Start, block.Count);
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

    private static void Load(int[] column, bool isComplete, RowBlock block, Span<long> values)
    {
        if (block.IsWhole)
        {
            var whole = column.AsSpan(block.Start, block.Count);
            if (isComplete)
            {
                TensorPrimitives.ConvertTruncating<int, long>(whole, values);
                return;
            }

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

    private static long Widened(ushort value) => value == MissingShort ? Missing : value;

    private static long Widened(int value) => value == int.MinValue ? Missing : value;
}
