using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>The positions of one axis that a filter allows.</summary>
internal sealed class AxisFilter
{
    public AxisFilter(DimensionAxis axis, bool[] allowed)
    {
        (Axis, Allowed) = (axis, allowed);
        First = Array.IndexOf(allowed, value: true);
        Last = Array.LastIndexOf(allowed, value: true);
        IsRange = First >= 0 && allowed.AsSpan(First, Last - First + 1).IndexOf(value: false) < 0;
    }

    public DimensionAxis Axis { get; }

    public bool[] Allowed { get; }

    /// <summary>The first allowed position; -1 where none is.</summary>
    public int First { get; }

    /// <summary>The last allowed position; -1 where none is.</summary>
    public int Last { get; }

    /// <summary>Whether every position between the first and the last is allowed.</summary>
    public bool IsRange { get; }

    public bool IsAll => IsRange && First == 0 && Last == Allowed.Length - 1;

    public AxisFilter And(AxisFilter other) => new(Axis, [.. Allowed.Zip(other.Allowed, static (one, two) => one && two)]);
}
