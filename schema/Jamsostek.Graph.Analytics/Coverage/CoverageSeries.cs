using System.Collections.Immutable;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Coverage;

/// <summary>Coverage figures of one region that may be joined to one line: the same workers over the same denominator.</summary>
/// <param name="Segment">The workers.</param>
/// <param name="DenominatorBasis">What the rates are rates of.</param>
/// <param name="Observations">The figures, oldest first.</param>
public sealed record CoverageSeries(WorkerSegment Segment, DenominatorBasis DenominatorBasis, ImmutableArray<CoverageObservation> Observations);
