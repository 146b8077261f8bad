namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A target that somebody set for a region.</summary>
public sealed record TargetFact : ISeedBacked
{
    /// <summary>Stable key: <c>id-2029-coverage-rpjmn</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The year by whose end it is to be reached.</summary>
    public required int Year { get; init; }

    /// <summary>What it is about.</summary>
    public required TargetMetric Metric { get; init; }

    /// <summary>The value.</summary>
    public required decimal Value { get; init; }

    /// <summary>Percent or workers.</summary>
    public required MeasureUnit Unit { get; init; }

    /// <summary>What a rate is a rate of; none for counts.</summary>
    public required DenominatorBasis DenominatorBasis { get; init; }

    /// <summary>Who set it, or the plan it stands in.</summary>
    public required string SetBy { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
