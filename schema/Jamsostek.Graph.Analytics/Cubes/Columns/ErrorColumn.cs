using System.Collections.Immutable;

namespace Jamsostek.Graph.Analytics.Cubes.Columns;

/// <summary>The standard error of a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Values">By row; not a number where there is none, and empty where no row has one.</param>
internal sealed record ErrorColumn(int Column, ImmutableArray<double> Values)
{
    /// <summary>The standard error of a row; 0 where there is none.</summary>
    public double this[int row] => Values.IsEmpty || double.IsNaN(Values[row]) ? 0 : Values[row];
}
