using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>What was estimated: the panel of eligible and covered workers, and what was made of every published figure.</summary>
public sealed record CoverageEstimation
{
    /// <summary>
    /// The whole table of coverage: every estimated row, and beside them the reported and derived rows of the record as they were. By month, then region code, then segment.
    /// </summary>
    public required IReadOnlyList<CoverageFact> Coverage { get; init; }

    /// <summary>One for every published coverage figure and every published national number, by figure.</summary>
    public required IReadOnlyList<FigureUse> Uses { get; init; }

    /// <summary>The source that the rows name.</summary>
    public required IReadOnlyList<SourceFact> Sources { get; init; }

    /// <summary>Key figures.</summary>
    public required EstimationSummary Summary { get; init; }
}
