namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>Room for one block of a scan, used again for the next. A column is loaded once for all that ask for it. One thread at a time.</summary>
internal sealed class ScanBuffers
{
    private readonly long[][] _values;
    private readonly int[] _bases = new int[RowBlock.Size];
    private readonly bool[] _loaded;
    private bool _basesLoaded;

    public ScanBuffers(int columns)
    {
        _values = [.. Enumerable.Range(0, columns).Select(static _ => new long[RowBlock.Size])];
        _loaded = new bool[columns];
    }

    public int[] Rows { get; } = new int[RowBlock.Size];

    public int[] Slots { get; } = new int[RowBlock.Size];

    public void StartBlock()
    {
        Array.Clear(_loaded);
        _basesLoaded = false;
    }

    public ReadOnlySpan<long> Values(int column, ValueColumn source, RowBlock block)
    {
        if (!_loaded[column])
        {
            source.Load(block, _values[column]);
            _loaded[column] = true;
        }

        return _values[column].AsSpan(0, block.Count);
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
