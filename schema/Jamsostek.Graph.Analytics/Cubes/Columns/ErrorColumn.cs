using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>The standard error of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">By row; not a number where there is none, and empty where no row has one.</param>
internal sealed record ErrorColumn(int Column, DecimalColumn Values)
{
    /// <summary>The standard error of a row; 0 where there is none.</summary>
    public double this[int row] => Values.Length > 0 && Values[row] is var value && !double.IsNaN(value) ? value : 0;
}
