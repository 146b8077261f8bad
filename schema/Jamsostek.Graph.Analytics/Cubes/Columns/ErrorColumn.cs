namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>The standard error of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">By row; NaN where there is none.</param>
internal sealed record ErrorColumn(int Column, float[] Values);
