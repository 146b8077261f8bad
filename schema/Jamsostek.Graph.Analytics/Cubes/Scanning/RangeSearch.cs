using Jamsostek.Graph.Analytics.Cubes.Columns;

namespace Jamsostek.Graph.Analytics.Cubes.Scanning;

/// <summary>Finds in months, one after the other, the rows that are in ranges of the axis that the rows of a month are sorted by.</summary>
/// <param name="column">The axis; null where there are no ranges.</param>
/// <param name="ranges">The first and last position of each range.</param>
/// <param name="found">Where each range was found last, counted from the first row of its month: a month often has the same regions as the one before, and then nothing is searched.</param>
internal readonly ref struct RangeSearch(AxisColumn? column, (int First, int Last)[] ranges, Span<MonthRows> found)
{
    private readonly Span<MonthRows> _found = found;

    /// <summary>How many ranges there are.</summary>
    public int Count => ranges.Length;

    /// <summary>The rows of a month that are in a range.</summary>
    public MonthRows In(MonthRows month, int range)
    {
        ref var last = ref _found[range];
        var start = FirstNotBelow(month, ranges[range].First, month.Start + last.Start);
        var end = FirstNotBelow(month with { Start = start }, ranges[range].Last + 1, month.Start + last.End);
        last = new MonthRows(start - month.Start, end - month.Start);
        return new MonthRows(start, end);
    }

    private int FirstNotBelow(MonthRows rows, int position, int guess)
    {
        if (guess >= rows.Start && guess <= rows.End && (guess == rows.Start || column![guess - 1] < position) && (guess == rows.End || column![guess] >= position))
        {
            return guess;
        }

        var (low, high) = (rows.Start, rows.End);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = column![middle] < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
