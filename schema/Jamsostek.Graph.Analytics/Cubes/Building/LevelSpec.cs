using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>A coarser level to make sums for.</summary>
/// <param name="Name">What it is, for plans.</param>
/// <param name="Axis">The axis that is coarsened; the others stay.</param>
/// <param name="Kept">The dimensions of that axis that can still be told apart; none drops the axis.</param>
internal sealed record LevelSpec(string Name, DimensionAxis Axis, ImmutableArray<CubeDimension> Kept);
