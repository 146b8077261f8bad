using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>One grouping that a scan is to make.</summary>
/// <param name="Keys">The keys, the period among them where it is one.</param>
/// <param name="Time">The periods.</param>
/// <param name="Components">Which sums are wanted.</param>
/// <param name="WithQuality">Whether bases are weighed and errors summed.</param>
/// <param name="EveryMonth">Whether every month has to be read, also where only the last of a period has what is wanted.</param>
/// <param name="Sieve">Which groups may be left out; null where none may.</param>
internal sealed record ScanTarget(ImmutableArray<CubeDimension> Keys, TimeAxis Time, bool[] Components, bool WithQuality, bool EveryMonth = false, IPageSieve? Sieve = null)
{
    /// <summary>The dimensions of the keys without the period.</summary>
    public ImmutableArray<CubeDimension> Dimensions { get; } = Keys.Remove(CubeDimensions.Period);
}
