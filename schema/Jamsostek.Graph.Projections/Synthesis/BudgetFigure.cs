namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>A published yearly budget for the contributions of non-ASN staff alone.</summary>
/// <param name="RegionCode">The government's region.</param>
/// <param name="Year">Budget year.</param>
/// <param name="AmountIdr">Rupiah.</param>
/// <param name="FigureId">Key of the observation.</param>
/// <param name="SourceId">Its source.</param>
internal sealed record BudgetFigure(string RegionCode, int Year, long AmountIdr, string FigureId, string SourceId);
