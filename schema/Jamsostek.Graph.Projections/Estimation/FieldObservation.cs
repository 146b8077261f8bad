using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>One value of a field.</summary>
/// <param name="Region">Number of the region, a kabupaten or a province.</param>
/// <param name="Month">Month, counted from the first of the panel; may be below 0.</param>
/// <param name="Value">The value, on the scale of the field.</param>
/// <param name="Variance">Variance of its error by rounding and the like, on the scale of the field.</param>
/// <param name="IsEvidence">Whether it has the error of evidence besides.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FieldObservation(int Region, int Month, double Value, double Variance, bool IsEvidence);
