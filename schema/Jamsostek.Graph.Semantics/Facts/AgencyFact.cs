namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A unit of a government: one that a source names, or, synthetic, one that the law has governments have.</summary>
public sealed record AgencyFact : ISeedBacked
{
    /// <summary>Stable key: region and agency, <c>15.06-BAPPEDA</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Short name: <c>Bappeda</c>.</summary>
    public required string ShortName { get; init; }

    /// <summary>Its part in the programme.</summary>
    public required AgencyRole Role { get; init; }

    /// <summary>The region whose government it belongs to; <c>ID</c> for central bodies.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The agency it belongs to.</summary>
    public string? ParentCode { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
