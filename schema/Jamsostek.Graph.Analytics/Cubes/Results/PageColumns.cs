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
        var (rows, first, values) = (_table.Rows, _first, ValuesOf(measure));
        return row => rows[first + row] is var at && values[at.Set].IsKnown(at.Cell) ? values[at.Set].Whole(at.Cell) : null;
    }

    /// <summary>A measure that is a quotient.</summary>
    /// <param name="measure">A measure that is one, and that the query asked for.</param>
    /// <returns>The value of a row; null where it is missing, or what it is divided by is 0.</returns>
    public Func<int, double?> Quotient(CubeMeasure measure)
    {
        var (rows, first, values) = (_table.Rows, _first, ValuesOf(measure));
        return row => rows[first + row] is var at && values[at.Set].IsKnown(at.Cell) ? values[at.Set].Quotient(at.Cell) : null;
    }

    /// <summary>A dimension that the query groups by, or that follows from one.</summary>
    /// <param name="dimension">The dimension; not the period.</param>
    /// <returns>The member of a row, as <see cref="CubeRow.Member" /> has it.</returns>
    public Func<int, int> Member(CubeDimension dimension)
    {
        var (table, first) = (_table, _first);
        if (table.KeyOf(dimension) is >= 0 and var key)
        {
            var (rows, members) = (table.Rows, MembersOf(key));
            return row => rows[first + row] is var at && members[at.Set] is { } known ? known[at.Cell] : Members.Member.All;
        }

        if (OnlyKeyWith(dimension) is >= 0 and var only)
        {
            var (rows, members, coarser) = (table.Rows, MembersOf(only), table.Facts.Coarser(table.Query.GroupBy[only], dimension));
            return row => rows[first + row] is var at && members[at.Set] is { } known ? known[at.Cell] is >= 0 and var member ? coarser[member] : known[at.Cell] : Members.Member.All;
        }

        return row => table.MemberOf(first + row, dimension);
    }

    /// <summary>The period.</summary>
    /// <typeparam name="T">What periods are shown as.</typeparam>
    /// <param name="show">Shows one; called once for each period that rows have.</param>
    /// <returns>The period of a row, as <see cref="CubeRow.Period" /> has it.</returns>
    public Func<int, T?> Period<T>(Func<CubePeriod, T> show)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(show);
        var (table, first) = (_table, _first);
        if (table.KeyOf(CubeDimensions.Period) is not (>= 0 and var key) || table.Sets[0].Time is not { Grain: not null } time)
        {
            return static _ => null;
        }

        // Whatever has periods has those of the groups.
        var (rows, periods, shown) = (table.Rows, MembersOf(key), new T?[time.Periods.Length]);
        return row => rows[first + row] is var at && periods[at.Set] is { } known && known[at.Cell] is >= 0 and var period ? shown[period] ??= show(time.Named(period)) : null;
    }

    /// <summary>Place of the key that a dimension follows from; -1 where it follows from none, or from several.</summary>
    private int OnlyKeyWith(CubeDimension dimension)
    {
        var only = -1;
        for (var key = 0; key < _table.Query.GroupBy.Length; key++)
        {
            if (_table.Query.GroupBy[key].Gives(dimension))
            {
                if (only >= 0)
                {
                    return -1;
                }

                only = key;
            }
        }

        return only;
    }

    /// <summary>The members of a key of the query by grouping set and cell; null for a set that sums over it.</summary>
    private int[]?[] MembersOf(int key)
    {
        var members = new int[]?[_table.Sets.Length];
        for (var set = 0; set < members.Length; set++)
        {
            members[set] = _table.Sets[set].PlaceOf(key) is >= 0 and var place ? _table.Sets[set].Cells.Keys[place] : null;
        }

        return members;
    }

    /// <summary>The values by grouping set.</summary>
    private MeasureColumn[] ValuesOf(CubeMeasure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        var values = new MeasureColumn[_table.Sets.Length];
        for (var set = 0; set < values.Length; set++)
        {
            values[set] = MeasureColumn.Of(_table.Scope.Layout, _table.Sets[set], measure);
        }

        return values;
    }
}
