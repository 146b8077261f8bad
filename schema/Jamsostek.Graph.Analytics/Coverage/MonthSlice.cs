using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Coverage;

/// <summary>Finds the rows of a span of months in a column of months that ascends.</summary>
internal static class MonthSlice
{
    public static Range Of(ReadOnlySpan<int> months, Month first, Month last)
    {
        var from = FirstNotBefore(months, first.Index);
        return from..Math.Max(from, FirstNotBefore(months, last.Index + 1));
    }

    private static int FirstNotBefore(ReadOnlySpan<int> months, int month)
    {
        var (low, high) = (0, months.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = months[middle] < month ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
