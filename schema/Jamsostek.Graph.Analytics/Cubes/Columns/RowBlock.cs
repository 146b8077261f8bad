namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>Some rows of one month: all from a start, or those that a filter chose.</summary>
internal readonly ref struct RowBlock
{
    /// <summary>Rows in a block at most: a few columns of them stay in the cache of a core.</summary>
    public const int Size = 512;

    public RowBlock(int start, int count) => (Start, Count) = (start, count);

    public RowBlock(ReadOnlySpan<int> rows)
    {
        Rows = rows;
        Count = rows.Length;
    }

    public int Start { get; }

    public int Count { get; }

    /// <summary>The chosen rows; empty where all from the start are meant.</summary>
    public ReadOnlySpan<int> Rows { get; }

    public bool IsWhole => Rows.IsEmpty;

    public int RowAt(int place) => Rows.IsEmpty ? Start + place : Rows[place];
}
