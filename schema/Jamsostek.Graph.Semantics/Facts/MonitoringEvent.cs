namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>An event at which the programme was monitored, explained or rewarded.</summary>
public sealed record MonitoringEvent : ISeedBacked
{
    /// <summary>Stable key: <c>monev-palembang-2022-09</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Main kind.</summary>
    public required EventKind Kind { get; init; }

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly End { get; init; }

    /// <summary>Number of waves; 1 where it was not held in waves.</summary>
    public int Waves { get; init; } = 1;

    /// <summary>Where.</summary>
    public required string Venue { get; init; }

    /// <summary>The kabupaten or kota of the venue.</summary>
    public string? VenueRegionCode { get; init; }

    /// <summary>Held online.</summary>
    public required bool IsVirtual { get; init; }

    /// <summary>Who held it, where stated.</summary>
    public string? Host { get; init; }

    /// <summary>The regions it was for.</summary>
    public FactList<string> RegionCodes { get; init; } = [];

    /// <summary>What to know about it.</summary>
    public string? Note { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
