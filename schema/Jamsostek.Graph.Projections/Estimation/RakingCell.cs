using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>One cell of a table that is raked.</summary>
/// <param name="Eligible">Workers who could be covered.</param>
/// <param name="LogOdds">Log-odds of the rate before raking.</param>
/// <param name="Variance">Variance of its error: how far the cell gives way.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RakingCell(double Eligible, double LogOdds, double Variance);
