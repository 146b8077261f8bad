using System.Collections.Immutable;

namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>Some of the facts behind a row.</summary>
/// <param name="TotalCount">How many there are.</param>
/// <param name="Records">Those asked for, the latest month first, within a month by the axes of the cube.</param>
public sealed record CubeRecords(int TotalCount, ImmutableArray<CubeRecord> Records);
