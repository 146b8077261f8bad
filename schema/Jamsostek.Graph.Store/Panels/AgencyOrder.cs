using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Store.Panels;

/// <summary>
/// Puts the rows of one month in the order of their agencies' codes. They lie in the order of the agencies' numbers, which is another one where an agency was added after its neighbours.
/// </summary>
internal static class AgencyOrder
{
    public static void Restore(AgencyMonthArrays columns, int first, int count)
    {
        var agencies = columns.Agencies.AsSpan(first, count);
        var isOrdered = true;
        for (var i = 1; i < count && isOrdered; i++)
        {
            isOrdered = agencies[i - 1] < agencies[i];
        }

        if (isOrdered)
        {
            return;
        }

        var (keys, order) = (agencies.ToArray(), Enumerable.Range(first, count).ToArray());
        Array.Sort(keys, order);
        Permute(columns.Agencies, first, order);
        Permute(columns.NonAsnWorkers, first, order);
        Permute(columns.EnrolledWorkers, first, order);
        Permute(columns.BudgetIdr, first, order);
        Permute(columns.PaidIdr, first, order);
        Permute(columns.Bases, first, order);
        Permute(columns.Sources, first, order);
    }

    private static void Permute<T>(T[] column, int first, int[] order) => Array.ConvertAll(order, row => column[row]).CopyTo(column, first);
}
