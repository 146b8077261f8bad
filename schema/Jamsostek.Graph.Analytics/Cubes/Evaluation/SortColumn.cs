using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Turns what rows are ordered by into numbers whose ascending order is the order asked for; what is missing is last whichever way.</summary>
internal static class SortColumn
{
    private const ulong Missing = ulong.MaxValue;

    public static ulong[] OfValues(int rows, Func<int, CubeNumber?> value, bool descending, bool isFractional)
    {
        var column = new ulong[rows];
        for (var row = 0; row < rows; row++)
        {
            column[row] = value(row) is { } known ? Directed(isFractional ? Sortable(known.Double) : Sortable(known.Whole), descending) : Missing;
        }

        return column;
    }

    public static ulong[] OfMeasure(RowTable table, CubeMeasure measure, bool descending)
    {
        var column = new ulong[table.Count];
        var last = -1;
        var values = default(MeasureColumn);
        for (var row = 0; row < column.Length; row++)
        {
            var (set, cell) = table.Rows[row];
            if (set != last)
            {
                (last, values) = (set, MeasureColumn.Of(table.Scope.Layout, table.Sets[set], measure));
            }

            column[row] = PlaceOf(values, cell, measure.IsFractional, descending);
        }

        return column;
    }

    /// <summary>The whole number that a number other than that of what is missing was made of.</summary>
    public static long WholeOf(ulong place, bool descending) => unchecked((long)(Directed(place, descending) ^ (1UL << 63)));

    /// <summary>Whether a number is that of what is missing.</summary>
    public static bool IsMissing(ulong place) => place == Missing;

    /// <summary>The number of one group.</summary>
    public static ulong PlaceOf(in MeasureColumn values, int cell, bool isFractional, bool descending) =>
        values.IsKnown(cell) ? Directed(isFractional ? Sortable(values.Quotient(cell)) : Sortable(values.Whole(cell)), descending) : Missing;

    /// <summary>The number of one member.</summary>
    public static ulong PlaceOf(int member, bool descending) => member >= 0 ? Directed((ulong)member, descending) : Missing;

    public static ulong[] OfMembers(int rows, Func<int, int> member, bool descending)
    {
        var column = new ulong[rows];
        for (var row = 0; row < rows; row++)
        {
            column[row] = PlaceOf(member(row), descending);
        }

        return column;
    }

    /// <summary>Moves numbers as near to 0 as their differences allow, so that they sort in fewer steps; what is missing stays last.</summary>
    /// <returns>The largest of them.</returns>
    public static ulong Lowered(ulong[] column)
    {
        var (least, most) = (Missing, 0UL);
        foreach (var value in column)
        {
            if (value != Missing)
            {
                (least, most) = (Math.Min(least, value), Math.Max(most, value));
            }
        }

        if (least > most)
        {
            least = most = 0;
        }

        var missing = unchecked(most - least + 1);
        for (var row = 0; row < column.Length; row++)
        {
            column[row] = column[row] == Missing ? missing : column[row] - least;
        }

        return missing;
    }

    private static ulong Directed(ulong value, bool descending) => unchecked(descending ? Missing - 1 - value : value);

    private static ulong Sortable(long value) => unchecked((ulong)value ^ (1UL << 63));

    /// <summary>The bits of a double, so that their order as whole numbers is that of the numbers.</summary>
    private static ulong Sortable(double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value == 0 ? 0 : value);
        return (bits & (1UL << 63)) == 0 ? bits | (1UL << 63) : ~bits;
    }
}
