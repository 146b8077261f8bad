using Jamsostek.Graph.Projections.Numerics;

namespace Jamsostek.Graph.Projections.Calibration;

/// <summary>The probabilities at which the distribution of standardised errors is kept, and what a first guess of it is.</summary>
internal static class ErrorLevels
{
    /// <summary>Beyond 0.99 the errors of a few origins say nothing: the tail is that of t, scaled to meet them.</summary>
    private const double Tail = 0.999;

    /// <summary>Two-sided probabilities that are estimated.</summary>
    public static IReadOnlyList<double> Estimated { get; } = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

    /// <summary>Normal scores of these and of the tail: the abscissae of an <see cref="ErrorCurve" />.</summary>
    public static IReadOnlyList<double> Scores { get; } = [.. Estimated.Append(Tail).Select(NormalScale.TwoSided)];

    /// <summary>1.12 times the quantiles of t with 4 degrees of freedom.</summary>
    public static IReadOnlyList<double> Prior { get; } = [.. Estimated.Select(static p => 1.12 * NormalScale.TwoSidedStudent(p))];

    /// <summary>The tail over the last estimated level, as t has it.</summary>
    public static double TailRatio { get; } = NormalScale.TwoSidedStudent(Tail) / NormalScale.TwoSidedStudent(Estimated[^1]);
}
