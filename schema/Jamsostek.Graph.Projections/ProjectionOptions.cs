using Jamsostek.Graph.Projections.Cleaning;
using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Projections;

/// <summary>Settings of the model that do not come from data.</summary>
public sealed record ProjectionOptions
{
    /// <summary>Draws of the joint distribution, even, 200 to 20,000.</summary>
    public int Draws { get; init; } = 1_000;

    /// <summary>Seed of the draws: the same seed gives the same numbers.</summary>
    public long Seed { get; init; } = 20_250_101;

    /// <summary>Known changes in how potential workers are counted.</summary>
    public IReadOnlyList<KnownRebasing> KnownRebasings { get; init; } = [];

    /// <summary>Hash of the data version that the panel was made from, for the model card; null for a panel of its own.</summary>
    public string? DataVersion { get; init; }

    /// <summary>How the history came to be, where it is estimated; null for counts, and for estimates of which nothing but their standard errors is known.</summary>
    public EstimatedHistory? Estimated { get; init; }
}
