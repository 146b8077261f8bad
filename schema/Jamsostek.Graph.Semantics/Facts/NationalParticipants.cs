namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A published national number of participants, of those who joined or left, or of employers.</summary>
public sealed record NationalParticipants : ISeedBacked
{
    /// <summary>Stable key.</summary>
    public required string Id { get; init; }

    /// <summary>The date, or the year of a flow.</summary>
    public required PartialDate AsOf { get; init; }

    /// <summary>The workers it is about.</summary>
    public required WorkerSegment Segment { get; init; }

    /// <summary>The programmes it is about; none where the source counts participants as such.</summary>
    public FactList<Programme> Programmes { get; init; } = [];

    /// <summary>Sex, where the source counts by it.</summary>
    public Sex? Sex { get; init; }

    /// <summary>Who pays, where the source counts by it.</summary>
    public ContributionPayer? PaidBy { get; init; }

    /// <summary>Which participants.</summary>
    public required ParticipantStatus Status { get; init; }

    /// <summary>Workers or employers.</summary>
    public required MeasureUnit Unit { get; init; }

    /// <summary>The number.</summary>
    public required long Value { get; init; }

    /// <summary>How the number is meant.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
