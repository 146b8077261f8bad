namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A published number of participants of a province by place of registration, which is not where they live: never divide it by resident workers unsaid.</summary>
public sealed record ProvincialParticipants : ISeedBacked
{
    /// <summary>Stable key.</summary>
    public required string Id { get; init; }

    /// <summary>Province.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The date.</summary>
    public required PartialDate AsOf { get; init; }

    /// <summary>Which participants.</summary>
    public required ParticipantStatus Status { get; init; }

    /// <summary>The number, persons.</summary>
    public required long Workers { get; init; }

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
