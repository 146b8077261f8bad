namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>A number of each row, in 4 bytes where all fit.</summary>
internal sealed class ValueColumn
{
    /// <summary>What stands for a number that is not known.</summary>
    public const long Missing = long.MinValue;

    private readonly int[]? _short;
    private readonly long[]? _long;

    public ValueColumn(long[] values)
    {
        IsComplete = Array.IndexOf(values, Missing) < 0;
        if (Array.TrueForAll(values, static value => value is Missing or (> int.MinValue and <= int.MaxValue)))
        {
            _short = Array.ConvertAll(values, static value => value == Missing ? int.MinValue : (int)value);
        }
        else
        {
            _long = values;
        }
    }

    /// <summary>Whether every row knows its number.</summary>
    public bool IsComplete { get; }

    public long this[int row] => _long is not null ? _long[row] : Widened(_short![row]);

    /// <summary>Writes the number of each row, <see cref="Missing" /> where it is not known.</summary>
    public void Load(RowBlock block, Span<long> values)
    {
        if (_long is not null)
        {
            if (block.IsWhole)
            {
                _long.AsSpan(block.Start, block.Count).CopyTo(values);
                return;
            }

            for (var i = 0; i < block.Rows.Length; i++)
            {
                values[i] = _long[block.Rows[i]];
            }

            return;
        }

        if (block.IsWhole)
        {
            var whole = _short.AsSpan(block.Start, block.Count);
            for (var i = 0; i < whole.Length; i++)
            {
                values[i] = Widened(whole[i]);
            }

            return;
        }

        for (var i = 0; i < block.Rows.Length; i++)
        {
            values[i] = Widened(_short![block.Rows[i]]);
        }
    }

    private static long Widened(int value) => value == int.MinValue ? Missing : value;
}
