namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>That somebody took part in an event.</summary>
public sealed record EventParticipation : ISeedBacked
{
    /// <summary>Stable key.</summary>
    public required string Id { get; init; }

    /// <summary>The event.</summary>
    public required string EventId { get; init; }

    /// <summary>The agency, where one is named.</summary>
    public string? AgencyCode { get; init; }

    /// <summary>The policy actor, where one is named.</summary>
    public string? ActorId { get; init; }

    /// <summary>The region taken part for.</summary>
    public required string RegionCode { get; init; }

    /// <summary>The participant as the data set words it.</summary>
    public required string Participant { get; init; }

    /// <summary>The person, where named.</summary>
    public string? Person { get; init; }

    /// <summary>The office held, where named.</summary>
    public string? Position { get; init; }

    /// <summary>The wave, where stated.</summary>
    public int? Wave { get; init; }

    /// <summary>How.</summary>
    public required ParticipationMode Mode { get; init; }

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
