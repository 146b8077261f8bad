namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Lays months of agencies over others, and leaves months out, column by column.</summary>
internal static class AgencyMonthMerge
{
    /// <summary>The rows of both; a row with the key of a row that is here supersedes it.</summary>
    public static AgencyMonthColumns Of(AgencyMonthColumns current, AgencyMonthColumns partial)
    {
        if (partial.Count == 0 || current.Count == 0)
        {
            return partial.Count == 0 ? current : partial;
        }

        var builder = new AgencyMonthBuilder(current.Count + partial.Count);
        var (here, there) = (0, 0);
        while (here < current.Count && there < partial.Count)
        {
            var order = Compare(current, here, partial, there);
            Copy(order < 0 ? current : partial, order < 0 ? here : there, builder);
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }

        for (; here < current.Count; here++)
        {
            Copy(current, here, builder);
        }

        for (; there < partial.Count; there++)
        {
            Copy(partial, there, builder);
        }

        return builder.Build();
    }

    /// <summary>The rows that are not of a basis.</summary>
    public static AgencyMonthColumns Without(AgencyMonthColumns columns, Basis basis)
    {
        if (!columns.Bases.Values.Contains(basis))
        {
            return columns;
        }

        var builder = new AgencyMonthBuilder();
        for (var row = 0; row < columns.Count; row++)
        {
            if (columns.Bases[row] != basis)
            {
                Copy(columns, row, builder);
            }
        }

        return builder.Build();
    }

    private static int Compare(AgencyMonthColumns left, int leftRow, AgencyMonthColumns right, int rightRow)
    {
        var order = left.Months[leftRow].CompareTo(right.Months[rightRow]);
        return order != 0 ? order : string.CompareOrdinal(left.AgencyCodes[left.Agencies[leftRow]], right.AgencyCodes[right.Agencies[rightRow]]);
    }

    private static void Copy(AgencyMonthColumns columns, int row, AgencyMonthBuilder builder) => builder.Add(
        columns.AgencyCodes[columns.Agencies[row]], new Month(columns.Months[row]), columns.NonAsnWorkers[row], columns.EnrolledWorkers[row],
        columns.BudgetIdr[row], columns.PaidIdr[row], columns.Bases[row], columns.SourceIds[columns.Sources[row]]);
}
