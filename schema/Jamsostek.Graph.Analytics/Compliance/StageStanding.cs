using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Compliance;

/// <summary>Where the government of a region stands at one stage of the compliance pipeline.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="State">The state that the last source states; unknown where nobody reported, which is not "no".</param>
/// <param name="Observation">What says so; null where nobody reported.</param>
/// <param name="Observations">Everything that was reported of the stage, oldest first.</param>
public sealed record StageStanding(ComplianceStage Stage, StageState State, ComplianceObservation? Observation, IReadOnlyList<ComplianceObservation> Observations);
