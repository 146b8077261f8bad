namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A duty that a regulation or an official laid on somebody.</summary>
public sealed record DutyFact : ISeedBacked
{
    /// <summary>Stable key.</summary>
    public required string Id { get; init; }

    /// <summary>Who has to do it.</summary>
    public required string Bearer { get; init; }

    /// <summary>What is to be done.</summary>
    public required string Action { get; init; }

    /// <summary>Whether it binds.</summary>
    public required DutyForce Force { get; init; }

    /// <summary>How often it falls due.</summary>
    public required DutyRhythm Rhythm { get; init; }

    /// <summary>The rhythm in words.</summary>
    public string? RhythmText { get; init; }

    /// <summary>The regulation it follows from, where the source says so.</summary>
    public string? RegulationId { get; init; }

    /// <summary>The region it holds in.</summary>
    public required string RegionCode { get; init; }

    /// <summary>When it was stated, or the year of the regulation.</summary>
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
