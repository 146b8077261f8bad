namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Published counts of wage earners and of others of one region in one month.</summary>
/// <param name="WageId">Key of the figure of wage earners.</param>
/// <param name="OtherId">Key of the figure of the others.</param>
/// <param name="Region">Number of the region.</param>
/// <param name="Month">Month, counted from the first of the panel.</param>
/// <param name="Wage">Covered wage earners.</param>
/// <param name="Other">Covered others.</param>
internal sealed record SplitFigure(string WageId, string OtherId, int Region, int Month, double Wage, double Other);
