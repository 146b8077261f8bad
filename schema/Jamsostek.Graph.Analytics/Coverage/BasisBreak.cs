using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Coverage;

/// <summary>A change of basis between a coverage figure and the one before it: the difference of the two rates is no change in coverage.</summary>
/// <param name="Earlier">The figure before.</param>
/// <param name="Later">The figure.</param>
/// <param name="Reason">Why they may not be joined.</param>
public sealed record BasisBreak(CoverageObservation Earlier, CoverageObservation Later, BreakReason Reason);
