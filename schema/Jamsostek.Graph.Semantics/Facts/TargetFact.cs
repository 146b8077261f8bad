namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A target that somebody set for a region.</summary>
public sealed record TargetFact : ISeedBacked
{
    /// <summary>Stable key: <c>id-2029-rpjmn-rate</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The year by whose end it is to be reached; null where the source names none.</summary>
    public int? Year { get; init; }

    /// <summary>What it is about; null for a target in words.</summary>
    public TargetMetric? Metric { get; init; }

    /// <summary>The value; null for a target in words.</summary>
    public decimal? Value { get; init; }

    /// <summary>Percent or workers; null for a target in words.</summary>
    public MeasureUnit? Unit { get; init; }

    /// <summary>What a rate is a rate of; none for counts.</summary>
    public required DenominatorBasis DenominatorBasis { get; init; }

    /// <summary>Who set it, or the plan it stands in.</summary>
    public required string SetBy { get; init; }

    /// <summary>How it is meant.</summary>
    public required Qualifier Qualifier { get; init; }

    /// <summary>A target in words.</summary>
    public string? Statement { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
