using System.Runtime.InteropServices;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>What is known of one region in one month before raking.</summary>
/// <param name="Rate">Rate of both segments together, 0 to 1.</param>
/// <param name="Variance">Variance of its z = arcsin √p.</param>
/// <param name="Unknown">Share of the variance that no observation takes away, 0 to 1.</param>
/// <param name="Contrast">Difference of the log-odds of wage earners and others.</param>
/// <param name="ContrastVariance">Variance of the contrast.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RegionPrior(double Rate, double Variance, double Unknown, double Contrast, double ContrastVariance);
