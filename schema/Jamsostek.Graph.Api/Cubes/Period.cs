using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>A span of months that a number is about.</summary>
/// <param name="Grain">Its length; null where it is no calendar period.</param>
/// <param name="From">First month.</param>
/// <param name="To">Last month.</param>
/// <param name="Complete">Whether it is over and the data reach its end.</param>
internal sealed record Period(TimeGrain? Grain, Month From, Month To, bool Complete)
{
    /// <summary>What it is called: <c>2025-06</c>, <c>2025-Q2</c>, <c>2025-S1</c>, <c>2025</c>, or <c>2024-03/2025-06</c>.</summary>
    public string Label => Grain is { } grain ? grain.Label(From) : From == To ? $"{From}" : $"{From}/{To}";
}
