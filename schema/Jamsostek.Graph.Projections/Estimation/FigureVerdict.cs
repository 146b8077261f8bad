using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>What is to be made of one published figure, and why.</summary>
internal sealed record FigureVerdict(string FigureId, FigureTreatment Treatment, string Reason)
{
    /// <summary>The month it is read for.</summary>
    public Month? Month { get; init; }

    /// <summary>The figure that is followed instead.</summary>
    public string? FollowedFigureId { get; init; }

    /// <summary>Standard error as a statement of the rate, 0 to 1, where it was used.</summary>
    public double? StandardError { get; init; }
}
