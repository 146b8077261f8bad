namespace Jamsostek.Graph.Projections.Evaluation.Vintages;

/// <summary>How far projections were from figures that were published later.</summary>
/// <param name="Group">Which figures: <c>all</c>, <c>provinces</c>, <c>kabupaten and kota</c>, <c>1-6 months ahead</c>, or the month of an origin.</param>
/// <param name="Figures">How many figures, counted once for each origin before them.</param>
/// <param name="Mae">Mean absolute error of the middle, percentage points.</param>
/// <param name="NaiveMae">That of no change since the origin, percentage points.</param>
/// <param name="Coverage80">Share inside the 80 % interval.</param>
/// <param name="Coverage95">Share inside the 95 % interval.</param>
/// <param name="Width80">Mean width of the 80 % interval, percentage points.</param>
public sealed record VintageScore(string Group, int Figures, double Mae, double NaiveMae, double Coverage80, double Coverage95, double Width80);
