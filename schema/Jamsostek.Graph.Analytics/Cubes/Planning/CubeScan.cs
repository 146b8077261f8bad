using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>One pass over the columns of a cube.</summary>
/// <param name="Facts">The cube: <c>coverage</c>.</param>
/// <param name="Source">What was read of it: <c>facts</c>, or the name of prebuilt sums.</param>
/// <param name="From">First month that was asked for.</param>
/// <param name="To">Last month.</param>
/// <param name="Rows">Rows that were read.</param>
public sealed record CubeScan(string Facts, string Source, Month From, Month To, long Rows) : Scan(Facts, To.Year, Level: null, Regions: 0);
