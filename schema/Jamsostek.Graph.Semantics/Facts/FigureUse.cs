namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>What the estimation made of one published figure, and why the estimate differs from it where it does.</summary>
public sealed record FigureUse : IFact
{
    /// <summary>Key of the figure: of a <see cref="CoverageObservation" /> or of <see cref="NationalParticipants" />.</summary>
    public required string FigureId { get; init; }

    /// <summary>What was made of it.</summary>
    public required FigureTreatment Treatment { get; init; }

    /// <summary>Why, in one sentence.</summary>
    public required string Reason { get; init; }

    /// <summary>The month it was held to, or would have been.</summary>
    public Month? Month { get; init; }

    /// <summary>Standard error given to it as a statement of the rate, percentage points; null where it was not used.</summary>
    public double? StandardErrorPoints { get; init; }

    /// <summary>Key of the figure that was followed instead, where two disagree.</summary>
    public string? FollowedFigureId { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }
}
