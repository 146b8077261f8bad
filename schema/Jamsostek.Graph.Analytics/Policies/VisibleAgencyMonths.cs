using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Policies;

/// <summary>The months of the agencies that a policy shows.</summary>
internal static class VisibleAgencyMonths
{
    /// <summary>The rows of shown agencies and shown bases; the same columns where that is all of them.</summary>
    public static AgencyMonthColumns Of(AgencyMonthColumns columns, HashSet<string> agencies, RowPolicy policy)
    {
        bool[] shown = [.. columns.AgencyCodes.Select(agencies.Contains)];
        var builder = new AgencyMonthBuilder();
        for (var row = 0; row < columns.Count; row++)
        {
            if (shown[columns.Agencies[row]] && policy.Shows(columns.Bases[row]))
            {
                builder.Add(
                    columns.AgencyCodes[columns.Agencies[row]], new Month(columns.Months[row]), columns.NonAsnWorkers[row], columns.EnrolledWorkers[row],
                    columns.BudgetIdr[row], columns.PaidIdr[row], columns.Bases[row], columns.SourceIds[columns.Sources[row]]);
            }
        }

        var kept = builder.Build();
        return kept.Count == columns.Count ? columns : kept;
    }
}
