using MathNet.Numerics.Distributions;

namespace Jamsostek.Graph.Projections.Numerics;

/// <summary>Standard normal distribution, and two-sided quantiles of Student's t with 4 degrees of freedom.</summary>
internal static class NormalScale
{
    /// <summary>The size that a standard normal exceeds with probability 0.2: half of an 80 % interval.</summary>
    public static double Eighty { get; } = TwoSided(0.8);

    /// <summary>The size that it exceeds with probability 0.05: half of a 95 % interval.</summary>
    public static double NinetyFive { get; } = TwoSided(0.95);

    private const int Degrees = 4;

    /// <summary>Φ.</summary>
    public static double Cumulative(double z) => Normal.CDF(0, 1, z);

    /// <summary>Φ⁻¹.</summary>
    public static double Quantile(double level) => Normal.InvCDF(0, 1, level);

    /// <summary>The size that a standard normal exceeds with probability 1 - p.</summary>
    public static double TwoSided(double p) => p <= 0 ? 0 : Normal.InvCDF(0, 1, (1 + p) / 2);

    /// <summary>The size that t with 4 degrees of freedom exceeds with probability 1 - p.</summary>
    public static double TwoSidedStudent(double p) => p <= 0 ? 0 : StudentT.InvCDF(0, 1, Degrees, (1 + p) / 2);
}
