using System.Diagnostics.CodeAnalysis;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>An estimation, or why there is none.</summary>
public sealed record EstimationOutcome
{
    private EstimationOutcome()
    {
    }

    /// <summary>The estimation; null where it was refused.</summary>
    public CoverageEstimation? Estimation { get; private init; }

    /// <summary>Why there is none; null where there is one.</summary>
    public EstimationRefusal? Refusal { get; private init; }

    /// <summary>Whether there is an estimation.</summary>
    [MemberNotNullWhen(true, nameof(Estimation))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsEstimated => Estimation is not null;

    internal static EstimationOutcome Of(CoverageEstimation estimation) => new() { Estimation = estimation };

    internal static EstimationOutcome Of(EstimationRefusal refusal) => new() { Refusal = refusal };
}
