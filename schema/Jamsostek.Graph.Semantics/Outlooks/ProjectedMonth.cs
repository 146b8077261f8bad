using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Semantics.Outlooks;

/// <summary>The projection of one region for one month without any scenario: quantiles of coverage, fractions of potential workers.</summary>
public sealed record ProjectedMonth
{
    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Month.</summary>
    public required Month Month { get; init; }

    /// <summary>Projected potential workers.</summary>
    public required double EligibleWorkers { get; init; }

    /// <summary>2.5 %.</summary>
    public required double Q025 { get; init; }

    /// <summary>10 %.</summary>
    public required double Q10 { get; init; }

    /// <summary>50 %.</summary>
    public required double Q50 { get; init; }

    /// <summary>90 %.</summary>
    public required double Q90 { get; init; }

    /// <summary>97.5 %.</summary>
    public required double Q975 { get; init; }
}
