using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Where a row's sums are.</summary>
/// <param name="Set">Which grouping set.</param>
/// <param name="Cell">Which group of it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RowRef(int Set, int Cell);
