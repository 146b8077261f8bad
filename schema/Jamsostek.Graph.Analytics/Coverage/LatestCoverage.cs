using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Coverage;

/// <summary>The last published coverage of a region.</summary>
/// <param name="Observation">The figure as its source states it, with its denominator basis.</param>
/// <param name="Rate">The rate, a fraction: as published, or computed from the counts where no rate is published.</param>
/// <param name="Break">The change of basis from the figure before; null where the two may be compared, or there is none before.</param>
public sealed record LatestCoverage(CoverageObservation Observation, decimal Rate, BasisBreak? Break);
