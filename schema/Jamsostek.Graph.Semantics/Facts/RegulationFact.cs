namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A regulation.</summary>
public sealed record RegulationFact : ISeedBacked
{
    /// <summary>Stable key: <c>inpres-2-2021</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Kind.</summary>
    public required RegulationKind Kind { get; init; }

    /// <summary>Number.</summary>
    public string? Number { get; init; }

    /// <summary>Year.</summary>
    public int? Year { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>Who issued it.</summary>
    public required string Issuer { get; init; }

    /// <summary>The unit that drafted it.</summary>
    public string? DraftingUnit { get; init; }

    /// <summary>The region it binds.</summary>
    public required string RegionCode { get; init; }

    /// <summary>What it is about.</summary>
    public string? Subject { get; init; }

    /// <summary>When it was issued, as far as known.</summary>
    public PartialDate? IssuedOn { get; init; }

    /// <summary>The budget or plan year it is for.</summary>
    public int? AppliesToYear { get; init; }

    /// <summary>Where it stands.</summary>
    public required RegulationStatus Status { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
