using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>A row beside its baseline. The values of the baseline are those that a query for it alone would give.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct CubeComparison
{
    private readonly BaselineTable _table;
    private readonly int _row;

    internal CubeComparison(BaselineTable table, int row) => (_table, _row) = (table, row);

    /// <summary>Whether there is anything to compare with.</summary>
    public bool HasBaseline => _table.Cells[_row] >= 0;

    /// <summary>What to beware of.</summary>
    public ImmutableArray<QualityFlag> Flags
    {
        get
        {
            if (!HasBaseline)
            {
                return [];
            }

            var flags = ImmutableArray.CreateBuilder<QualityFlag>();
            var here = _table.Table.SetOf(_row);
            var bases = here.Cells.BasisMasks[_table.Table.Rows[_row].Cell];
            if (bases != 0 && bases != _table.BasesOf(_row))
            {
                flags.Add(QualityFlags.BasisDiffers);
            }

            if (here.MonthsOf(_table.Table.Rows[_row].Cell) is { } now && _table.MonthsOf(_row) is { } then && now.SeenMonths != then.SeenMonths)
            {
                flags.Add(QualityFlags.SpansDiffer);
            }

            return flags.ToImmutable();
        }
    }

    /// <summary>The value of the baseline.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The value; null where it is missing.</returns>
    public CubeNumber? Baseline(CubeMeasure measure) => _table.Value(_row, measure);

    /// <summary>The value of the row less that of the baseline; for rates in fractions, 0.01 for a percentage point.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The difference; null where either is missing.</returns>
    public CubeNumber? Delta(CubeMeasure measure) => _table.Change(_row, measure);

    /// <summary>The difference over the size of the baseline, a fraction.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The quotient; null where either is missing or the baseline is 0.</returns>
    public double? DeltaFraction(CubeMeasure measure) => _table.RelativeChange(_row, measure);
}
