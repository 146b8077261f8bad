using System.Runtime.InteropServices;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>Where one government stood at one stage at the end of one month.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct StageStandingRow(int Region, ComplianceStage Stage, Month Month, int? BudgetYear, StageState State, ComplianceObservation? Observation);
