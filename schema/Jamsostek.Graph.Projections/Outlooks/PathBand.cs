namespace Jamsostek.Graph.Projections.Outlooks;

/// <summary>Quantiles of coverage in one period, shares of potential workers: the middle, and the bounds of the 80 % and the 95 % interval.</summary>
/// <param name="Q025">2.5 %.</param>
/// <param name="Q10">10 %.</param>
/// <param name="Q50">50 %.</param>
/// <param name="Q90">90 %.</param>
/// <param name="Q975">97.5 %.</param>
public readonly record struct PathBand(double Q025, double Q10, double Q50, double Q90, double Q975)
{
    /// <summary>The levels, in order.</summary>
    public static IReadOnlyList<double> Levels { get; } = [0.025, 0.1, 0.5, 0.9, 0.975];
}
