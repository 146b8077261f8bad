namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>One of several statements that contradict each other. All are kept; one decides the stored value.</summary>
public sealed record ConflictingStatement : ISeedBacked
{
    /// <summary>Stable key.</summary>
    public required string Id { get; init; }

    /// <summary>Key that the contradicting statements share.</summary>
    public required string Topic { get; init; }

    /// <summary>The table of the entity: <c>regulations</c>.</summary>
    public required string EntityType { get; init; }

    /// <summary>The entity.</summary>
    public required string EntityId { get; init; }

    /// <summary>The field in question.</summary>
    public required string Field { get; init; }

    /// <summary>What this source states.</summary>
    public required string Statement { get; init; }

    /// <summary>What was made of this statement.</summary>
    public required ConflictVerdict Verdict { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
