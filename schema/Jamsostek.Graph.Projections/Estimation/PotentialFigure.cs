namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>A published potential of one region in one month, or one that follows from a published count and rate.</summary>
/// <param name="Region">Number of the region.</param>
/// <param name="Month">Month, counted from the first of the panel.</param>
/// <param name="Workers">Potential workers.</param>
/// <param name="Rounding">Standard error by rounding, as a share of it.</param>
/// <param name="IsBenchmark">Whether the eligible workers are to equal it.</param>
internal sealed record PotentialFigure(int Region, int Month, double Workers, double Rounding, bool IsBenchmark);
