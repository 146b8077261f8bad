using System.Runtime.InteropServices;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Cubes;

/// <summary>Where one government stood at one stage at the end of a month, as the cube of stages sees it.</summary>
/// <param name="State">The state that the last source states by then; unknown where nobody reported.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StageRow(StageState State);
