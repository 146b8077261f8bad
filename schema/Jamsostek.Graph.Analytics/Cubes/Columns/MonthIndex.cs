namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>Where the rows of each month lie in columns that are sorted by month.</summary>
internal sealed class MonthIndex
{
    private readonly int[] _starts;

    /// <summary>Finds where each month begins.</summary>
    /// <param name="months">Month of each row, ascending.</param>
    public MonthIndex(ReadOnlySpan<int> months)
    {
        First = months.IsEmpty ? 0 : months[0];
        Last = months.IsEmpty ? -1 : months[^1];
        _starts = new int[Last - First + 2];
        foreach (var month in months)
        {
            _starts[month - First + 1]++;
        }

        for (var i = 1; i < _starts.Length; i++)
        {
            _starts[i] += _starts[i - 1];
        }
    }

    /// <summary>First month with rows.</summary>
    public int First { get; }

    /// <summary>Last month with rows; before <see cref="First" /> where there are no rows.</summary>
    public int Last { get; }

    public bool IsEmpty => Last < First;

    public MonthRows this[int month] => month < First || month > Last ? default : new MonthRows(_starts[month - First], _starts[month - First + 1]);

    /// <summary>How many rows the months from one to another have.</summary>
    public long RowsBetween(int from, int to) =>
        Math.Max(from, First) is var low && Math.Min(to, Last) is var high && low <= high ? _starts[high - First + 1] - _starts[low - First] : 0;
}
