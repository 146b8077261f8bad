using System.Diagnostics.CodeAnalysis;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>An evaluation, or why there is none.</summary>
public sealed record LeaveOneOutOutcome
{
    private LeaveOneOutOutcome()
    {
    }

    /// <summary>The evaluation; null where it was refused.</summary>
    public LeaveOneOutEvaluation? Evaluation { get; private init; }

    /// <summary>Why there is none; null where there is one.</summary>
    public EstimationRefusal? Refusal { get; private init; }

    /// <summary>Whether there is an evaluation.</summary>
    [MemberNotNullWhen(true, nameof(Evaluation))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsEvaluated => Evaluation is not null;

    internal static LeaveOneOutOutcome Of(LeaveOneOutEvaluation evaluation) => new() { Evaluation = evaluation };

    internal static LeaveOneOutOutcome Of(EstimationRefusal refusal) => new() { Refusal = refusal };
}
