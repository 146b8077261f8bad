namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A published coverage figure, as its source states it.</summary>
public sealed record CoverageObservation : ISeedBacked
{
    /// <summary>Stable key: <c>11-2023-09-all-seed-001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The date it holds for, as exactly as known.</summary>
    public required PartialDate AsOf { get; init; }

    /// <summary>The workers it is about.</summary>
    public required WorkerSegment Segment { get; init; }

    /// <summary>Registered or covered workers.</summary>
    public long? Registered { get; init; }

    /// <summary>The denominator, workers.</summary>
    public long? Potential { get; init; }

    /// <summary>The rate, percent. Where <see cref="RateBasis" /> is derived, the source gives the two counts and the rate was computed from them.</summary>
    public decimal? PublishedRatePercent { get; init; }

    /// <summary>Registered over potential, percent, two decimals; null where one is missing.</summary>
    public decimal? ComputedRatePercent { get; init; }

    /// <summary>Whether the source states the rate or it was computed here.</summary>
    public required Basis RateBasis { get; init; }

    /// <summary>Whether rate and counts agree.</summary>
    public ArithmeticCheck Agreement { get; init; } = ArithmeticCheck.NotCheckable;

    /// <summary>What the denominator counts, normalised from <see cref="DenominatorText" /> as the data dictionary of the seed data lists.</summary>
    public required DenominatorBasis DenominatorBasis { get; init; }

    /// <summary>What the denominator counts, in the words of the source.</summary>
    public string? DenominatorText { get; init; }

    /// <summary>How the figure is meant.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>The exact words of a seed article.</summary>
    public string? Quote { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
