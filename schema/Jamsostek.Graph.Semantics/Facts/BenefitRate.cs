namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>An amount of a benefit.</summary>
public sealed record BenefitRate : ISeedBacked
{
    /// <summary>Stable key.</summary>
    public required string Id { get; init; }

    /// <summary>The benefit.</summary>
    public required BenefitKind Kind { get; init; }

    /// <summary>The programme, where it is one programme's.</summary>
    public Programme? Programme { get; init; }

    /// <summary>Amount, rupiah.</summary>
    public required long AmountIdr { get; init; }

    /// <summary>What the amount is.</summary>
    public required BenefitNature Nature { get; init; }

    /// <summary>When it was stated or handed over.</summary>
    public required PartialDate StatedOn { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
