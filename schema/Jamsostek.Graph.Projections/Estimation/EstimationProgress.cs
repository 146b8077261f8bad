namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>How far an estimation has come.</summary>
/// <param name="Step">What is being done: <c>reading</c>, <c>potential</c>, <c>fitting</c>, <c>covered</c>, <c>leaving out</c>.</param>
/// <param name="Done">Parts of the step that are done.</param>
/// <param name="Total">Parts of the step.</param>
public sealed record EstimationProgress(string Step, int Done, int Total);
