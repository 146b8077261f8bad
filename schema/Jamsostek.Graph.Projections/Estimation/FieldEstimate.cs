using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>A field in one region and month.</summary>
/// <param name="Mean">The estimate.</param>
/// <param name="Variance">Variance of its error.</param>
/// <param name="PriorVariance">Variance without any observation.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FieldEstimate(double Mean, double Variance, double PriorVariance)
{
    /// <summary>Share of the variance that the observations leave, 0 to 1.</summary>
    public double Unknown => PriorVariance > 0 ? Variance / PriorVariance : 0;
}
