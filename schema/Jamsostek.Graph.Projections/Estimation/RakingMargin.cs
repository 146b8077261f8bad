namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>A sum that cells are to have.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Covered">Covered workers of all of them.</param>
internal sealed record RakingMargin(int[] Cells, double Covered);
