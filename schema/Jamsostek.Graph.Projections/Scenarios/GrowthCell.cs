namespace Jamsostek.Graph.Projections.Scenarios;

/// <summary>Growth of one region from one period to the next.</summary>
/// <param name="Period">The later period.</param>
/// <param name="Growth">Logits without season.</param>
/// <param name="Bin">Bin of the months since the regulation; -1 before it.</param>
internal readonly record struct GrowthCell(int Period, double Growth, int Bin);
