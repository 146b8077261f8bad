using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>The positions of one axis that a filter allows.</summary>
internal sealed class AxisFilter
{
    private readonly int _positions;
    private bool[]? _allowed;

    public AxisFilter(DimensionAxis axis, bool[] allowed)
    {
        (Axis, _allowed, _positions) = (axis, allowed, allowed.Length);
        First = Array.IndexOf(allowed, value: true);
        Last = Array.LastIndexOf(allowed, value: true);
        IsRange = First >= 0 && allowed.AsSpan(First, Last - First + 1).IndexOf(value: false) < 0;
    }

    /// <summary>Allows positions that follow each other.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="positions">How many it has.</param>
    /// <param name="first">The first that is allowed.</param>
    /// <param name="count">How many are.</param>
    public AxisFilter(DimensionAxis axis, int positions, int first, int count)
    {
        (Axis, _positions) = (axis, positions);
        (First, Last, IsRange) = count > 0 ? (first, first + count - 1, true) : (-1, -1, false);
    }

    public DimensionAxis Axis { get; }

    /// <summary>By position, whether it is allowed.</summary>
    public bool[] Allowed
    {
        get
        {
            if (_allowed is { } known)
            {
                return known;
            }

            var allowed = new bool[_positions];
            if (First >= 0)
            {
                allowed.AsSpan(First, Last - First + 1).Fill(value: true);
            }

            return _allowed = allowed;
        }
    }

    /// <summary>The first allowed position; -1 where none is.</summary>
    public int First { get; }

    /// <summary>The last allowed position; -1 where none is.</summary>
    public int Last { get; }

    /// <summary>Whether every position between the first and the last is allowed.</summary>
    public bool IsRange { get; }

    public bool IsAll => IsRange && First == 0 && Last == _positions - 1;

    /// <summary>The allowed positions as ranges, in order.</summary>
    /// <param name="most">More of them are not wanted.</param>
    /// <returns>The first and last position of each; null where there are more.</returns>
    public (int First, int Last)[]? Runs(int most)
    {
        if (IsRange)
        {
            return [(First, Last)];
        }

        var runs = new List<(int, int)>(most);
        for (var position = First; position >= 0 && position <= Last; position++)
        {
            var length = Allowed.AsSpan(position, Last - position + 1).IndexOf(value: false) is >= 0 and var next ? next : Last - position + 1;
            if (length == 0)
            {
                continue;
            }

            if (runs.Count == most)
            {
                return null;
            }

            runs.Add((position, position + length - 1));
            position += length;
        }

        return [.. runs];
    }

    public AxisFilter And(AxisFilter other)
    {
        var (mine, theirs) = (Allowed, other.Allowed);
        var both = new bool[mine.Length];
        for (var i = 0; i < both.Length; i++)
        {
            both[i] = mine[i] && theirs[i];
        }

        return new AxisFilter(Axis, both);
    }
}
