namespace Jamsostek.Graph.Benchmarks.Cubes;

/// <summary>The rows of an answer as numbers, in a room that is used again: what all engines fill, so that their answers can be compared.</summary>
internal sealed class AnswerBuffer
{
    private double[] _values = new double[4_096];

    /// <summary>How many numbers there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows there are on all pages.</summary>
    public int Total { get; set; }

    public ReadOnlySpan<double> Values => _values.AsSpan(0, Count);

    public void Clear() => (Count, Total) = (0, 0);

    public void Add(double value)
    {
        if (Count == _values.Length)
        {
            Array.Resize(ref _values, Count * 2);
        }

        _values[Count++] = value;
    }

    /// <summary>Adds covered and eligible workers and their rate.</summary>
    public void AddRate(long covered, long eligible)
    {
        Add(covered);
        Add((double)covered / eligible);
    }
}
