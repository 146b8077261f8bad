namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>Room for one block of a scan, used again for the next. A column is loaded once for all that ask for it. One thread at a time.</summary>
internal sealed class ScanBuffers
{
    [ThreadStatic]
    private static ScanBuffers? idle;

    private readonly long[]?[] _values;
    private readonly int[] _bases = new int[RowBlock.Size];
    private readonly int[]?[] _counts;
    private readonly bool[] _loaded;
    private readonly bool[] _countsLoaded;
    private bool _basesLoaded;

    private ScanBuffers(int columns)
    {
        (_values, _counts) = (new long[columns][], new int[columns][]);
        (_loaded, _countsLoaded) = (new bool[columns], new bool[columns]);
    }

    public int[] Rows { get; } = new int[RowBlock.Size];

    public int[] Slots { get; } = new int[RowBlock.Size];

    /// <summary>Those of the last scan of this thread, where they will do.</summary>
    public static ScanBuffers Rent(int columns)
    {
        var rented = idle is { } kept && kept._values.Length >= columns ? kept : new ScanBuffers(columns);
        idle = null;
        return rented;
    }

    /// <summary>Leaves them for the next scan of this thread.</summary>
    public void Return() => idle = this;

    public void StartBlock()
    {
        Array.Clear(_loaded);
        Array.Clear(_countsLoaded);
        _basesLoaded = false;
    }

    public ReadOnlySpan<long> Values(int column, ValueColumn source, RowBlock block)
    {
        var values = _values[column] ??= new long[RowBlock.Size];
        if (!_loaded[column])
        {
            source.Load(block, values);
            _loaded[column] = true;
        }

        return values.AsSpan(0, block.Count);
    }

    public ReadOnlySpan<int> Counts(int column, ValueColumn source, RowBlock block)
    {
        var counts = _counts[column] ??= new int[RowBlock.Size];
        if (!_countsLoaded[column])
        {
            source.LoadCounts(block, counts.AsSpan(0, block.Count));
            _countsLoaded[column] = true;
        }

        return counts.AsSpan(0, block.Count);
    }

    public ReadOnlySpan<int> Bases(ScanSource source, RowBlock block)
    {
        if (!_basesLoaded)
        {
            source.Bases.Load(block, _bases);
            _basesLoaded = true;
        }

        return _bases.AsSpan(0, block.Count);
    }
}
