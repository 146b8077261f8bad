using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Results;

/// <summary>
/// The rows of a page column by column: each function gives for the place of a row on the page what <see cref="CubeRow" /> gives for the row, and has looked up beforehand what is the same for all of them.
/// </summary>
public sealed class PageColumns
{
    private readonly RowTable _table;
    private readonly int _first;

    internal PageColumns(RowTable table, int first) => (_table, _first) = (table, first);

    /// <summary>Whether the query asked for a measure, so that it has a column.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>Whether it did.</returns>
    public bool Has(CubeMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var (left, right) = _table.Scope.Layout.Of(measure);
        return _table.Components[left] && (right < 0 || _table.Components[right]);
    }

    /// <summary>A measure in whole units.</summary>
    /// <param name="measure">A measure that is no quotient, and that the query asked for.</param>
    /// <returns>The value of a row; null where it is missing.</returns>
    public Func<int, long?> Whole(CubeMeasure measure)
    {
        var (rows, first, sums) = (_table.Rows, _first, SumsOf(measure));
        return measure.Kind == MeasureKind.Difference
            ? row => rows[first + row] is var at && sums[at.Set] is { } part && part.Counts[at.Cell] > 0 ? part.Left[at.Cell] - part.Right[at.Cell] : null
            : row => rows[first + row] is var at && sums[at.Set] is { } part && part.Counts[at.Cell] > 0 ? part.Left[at.Cell] : null;
    }

    /// <summary>A measure that is a quotient.</summary>
    /// <param name="measure">A measure that is one, and that the query asked for.</param>
    /// <returns>The value of a row; null where it is missing, or what it is divided by is 0.</returns>
    public Func<int, double?> Quotient(CubeMeasure measure)
    {
        var (rows, first, sums) = (_table.Rows, _first, SumsOf(measure));
        return row => rows[first + row] is var at && sums[at.Set] is { } part && part.Counts[at.Cell] > 0 && part.Right[at.Cell] is var divisor && divisor != 0
            ? (double)part.Left[at.Cell] / divisor
            : null;
    }

    /// <summary>A dimension that the query groups by, or that follows from one.</summary>
    /// <param name="dimension">The dimension; not the period.</param>
    /// <returns>The member of a row, as <see cref="CubeRow.Member" /> has it.</returns>
    public Func<int, int> Member(CubeDimension dimension)
    {
        var (table, first) = (_table, _first);
        if (table.KeyOf(dimension) is >= 0 and var key)
        {
            return row => table.Member(first + row, key);
        }

        return row => table.MemberOf(first + row, dimension);
    }

    /// <summary>The period.</summary>
    /// <returns>The period of a row, as <see cref="CubeRow.Period" /> has it.</returns>
    public Func<int, CubePeriod?> Period()
    {
        var (table, first) = (_table, _first);
        if (table.KeyOf(CubeDimensions.Period) is not (>= 0 and var key))
        {
            return static _ => null;
        }

        return row =>
        {
            var at = table.Rows[first + row];
            var set = table.Sets[at.Set];
            return set.Time.Grain is not null && set.Of(key, at.Cell) is >= 0 and var period ? set.Time.Named(period) : null;
        };
    }

    /// <summary>The sums by grouping set; null where groups have no values, and for the last, the whole of the scope, which no row is of.</summary>
    private MeasureSums?[] SumsOf(CubeMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var (left, right) = _table.Scope.Layout.Of(measure);
        var sums = new MeasureSums?[_table.Sets.Length];
        for (var set = 0; set < sums.Length - 1; set++)
        {
            if (!_table.Sets[set].IsUndefined)
            {
                var cells = _table.Sets[set].Cells;
                sums[set] = new MeasureSums(cells.Counts[left], cells.Sums[left], right < 0 ? [] : cells.Sums[right]);
            }
        }

        return sums;
    }

    private sealed record MeasureSums(int[] Counts, long[] Left, long[] Right);
}
