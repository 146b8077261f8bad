namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>A published potential over the Sakernas employed of the nearest August: how far the two denominators lie apart.</summary>
public sealed record PotentialRatio : ISeedBacked
{
    /// <summary>Region.</summary>
    public required string RegionCode { get; init; }

    /// <summary>Date of the potential.</summary>
    public required PartialDate AsOf { get; init; }

    /// <summary>Published potential, workers.</summary>
    public required long Potential { get; init; }

    /// <summary>Year of the labour force survey used.</summary>
    public required int LabourYear { get; init; }

    /// <summary>Employed in August of that year.</summary>
    public required long Employed { get; init; }

    /// <summary>Potential over employed, four decimals.</summary>
    public required decimal Ratio { get; init; }

    /// <inheritdoc />
    public required Basis Basis { get; init; }

    /// <inheritdoc />
    public required string SourceId { get; init; }

    /// <inheritdoc />
    public FactList<string> SeedFactIds { get; init; } = [];
}
