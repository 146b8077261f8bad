namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>One wave of a monitoring event.</summary>
public sealed record EventWave : ISeedBacked
{
    /// <summary>The event.</summary>
    public required string EventId { get; init; }

    /// <summary>Wave number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Day.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Who opened it.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>The provinces of the wave.</summary>
    public FactList<string> RegionCodes { get; init; } = [];

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
