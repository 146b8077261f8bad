namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A person in an office, or a body, that has a part in the policy.</summary>
public sealed record PolicyActor : ISeedBacked
{
    /// <summary>Stable key.</summary>
    public required string Id { get; init; }

    /// <summary>Person or institution.</summary>
    public required ActorKind Kind { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Office held.</summary>
    public string? Position { get; init; }

    /// <summary>In what capacity.</summary>
    public ActingCapacity Capacity { get; init; } = ActingCapacity.Substantive;

    /// <summary>The body the person belongs to.</summary>
    public string? Institution { get; init; }

    /// <summary>That body as an agency.</summary>
    public string? AgencyCode { get; init; }

    /// <summary>Region; <c>ID</c> for central bodies.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The part played.</summary>
    public string? Part { get; init; }

    /// <summary>When this was stated.</summary>
    public PartialDate? StatedOn { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
