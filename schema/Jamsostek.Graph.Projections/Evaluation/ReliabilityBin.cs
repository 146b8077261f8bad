namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Forecasts of a probability that lie in one bin, and what came of them.</summary>
/// <param name="Count">Forecasts.</param>
/// <param name="Said">Mean probability of a miss; 0 where there is no forecast.</param>
/// <param name="Came">Share that missed; 0 where there is no forecast.</param>
public sealed record ReliabilityBin(int Count, double Said, double Came);
