namespace Jamsostek.Graph.Projections;

/// <summary>How far the work is.</summary>
/// <param name="Step">What is done: <c>reading history</c>, <c>fitting</c>, <c>back-testing</c>, <c>scenarios</c>.</param>
/// <param name="Done">Units done.</param>
/// <param name="Total">Units in all.</param>
public sealed record ProjectionProgress(string Step, int Done, int Total);
