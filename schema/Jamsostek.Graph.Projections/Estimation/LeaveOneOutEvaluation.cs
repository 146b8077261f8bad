namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>How far the estimation is from published figures that it was not shown.</summary>
public sealed record LeaveOneOutEvaluation
{
    /// <summary>Every used rate twice: left out alone, and with all others of its region. By region, month and key.</summary>
    public required IReadOnlyList<LeaveOneOutFigure> Figures { get; init; }

    /// <summary>The table of errors of the rates.</summary>
    public required IReadOnlyList<LeaveOneOutRow> Rows { get; init; }

    /// <summary>The table of errors of the potentials.</summary>
    public required IReadOnlyList<PotentialLeaveOneOut> Potentials { get; init; }
}
