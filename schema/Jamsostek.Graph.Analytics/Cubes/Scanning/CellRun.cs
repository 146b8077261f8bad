using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>Groups that follow each other and belong to one coarser group.</summary>
/// <param name="Cell">The coarser group.</param>
/// <param name="Start">The first of them.</param>
/// <param name="Count">How many there are.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellRun(int Cell, int Start, int Count);
