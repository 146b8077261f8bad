using System.Collections.Immutable;

namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>What stands behind a number. Shares are of the weighing measure of the cube (of facts, where that is 0) in the facts whose stocks count; they add up to 1.</summary>
/// <param name="ReportedShare">What a source states; null where there are no facts.</param>
/// <param name="DerivedShare">What follows from reported facts.</param>
/// <param name="EstimatedShare">What a model says.</param>
/// <param name="SyntheticShare">What was made up for demonstration.</param>
/// <param name="Facts">How many facts.</param>
/// <param name="Flags">What to beware of.</param>
public sealed record CubeQuality(double? ReportedShare, double? DerivedShare, double? EstimatedShare, double? SyntheticShare, long Facts, ImmutableArray<QualityFlag> Flags);
