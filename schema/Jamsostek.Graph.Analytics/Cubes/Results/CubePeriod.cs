using System.Runtime.InteropServices;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>A period of a row.</summary>
/// <param name="Grain">Its length.</param>
/// <param name="First">First month of the calendar period.</param>
/// <param name="Last">Last month of the calendar period.</param>
/// <param name="AsOf">The month whose stocks stand for it; null where no month of it has facts.</param>
/// <param name="IsComplete">Whether the query sees all of it and every month has facts; false for a period that is not over.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CubePeriod(TimeGrain Grain, Month First, Month Last, Month? AsOf, bool IsComplete)
{
    /// <summary>First day.</summary>
    public DateOnly Start => First.First;

    /// <summary>Last day.</summary>
    public DateOnly End => Last.Last;

    /// <summary><c>2025-06</c>, <c>2025-Q2</c>, <c>2025-S1</c>, <c>2025</c>.</summary>
    public string Label => Grain.Label(First);
}
