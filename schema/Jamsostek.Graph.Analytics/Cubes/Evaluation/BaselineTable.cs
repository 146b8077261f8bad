using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>What each row of an answer is compared with. Immutable.</summary>
/// <param name="Table">The rows.</param>
/// <param name="Sets">The groups that they are compared with, by grouping set of the rows; null where those are compared with nothing.</param>
/// <param name="Cells">By row, the group; -1 where there is none.</param>
internal sealed record BaselineTable(RowTable Table, GroupingSet?[] Sets, int[] Cells)
{
    public CubeNumber? Value(int row, CubeMeasure measure) =>
        Cells[row] >= 0 && Sets[Table.Rows[row].Set] is { } set ? MeasureColumn.Of(Table.Scope.Layout, set, measure).At(Cells[row]) : null;

    /// <summary>The value less that of the baseline.</summary>
    public CubeNumber? Change(int row, CubeMeasure measure) => Table.Value(row, measure) is { } now && Value(row, measure) is { } then
        ? now.IsWhole && then.IsWhole ? new CubeNumber(now.Whole - then.Whole) : new CubeNumber(now.Double - then.Double)
        : null;

    /// <summary>The change over the size of the baseline; null where that is 0.</summary>
    public double? RelativeChange(int row, CubeMeasure measure) => Change(row, measure) is { } change && Value(row, measure) is { Double: not 0 } then
        ? change.Double / Math.Abs(then.Double)
        : null;

    /// <summary>The bases behind the baseline, a bit each; 0 where there is none.</summary>
    public int BasesOf(int row) => Cells[row] >= 0 ? Sets[Table.Rows[row].Set]!.Cells.BasisMasks[Cells[row]] : 0;

    /// <summary>The months of the baseline; null where there is none.</summary>
    public PeriodMonths? MonthsOf(int row) => Cells[row] >= 0 ? Sets[Table.Rows[row].Set]!.MonthsOf(Cells[row]) : null;
}
