namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>How far the synthesis has come.</summary>
/// <param name="Step">What is being done: <c>agencies</c>, <c>calibration</c>, <c>months</c> or <c>columns</c>.</param>
/// <param name="Done">Governments done in this step.</param>
/// <param name="Total">Governments in all.</param>
public sealed record SynthesisProgress(string Step, int Done, int Total);
