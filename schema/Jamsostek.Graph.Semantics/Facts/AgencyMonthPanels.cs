namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Cuts columns of months of agencies into months and hashes each.</summary>
internal static class AgencyMonthPanels
{
    private static readonly byte[][] BasisCodes = [.. FactCode.All<Basis>().Select(PanelHash.Bytes)];

    public static IReadOnlyList<FactPanel> Of(AgencyMonthColumns columns)
    {
        byte[][] codes = [.. columns.AgencyCodes.Select(PanelHash.Bytes)], sources = [.. columns.SourceIds.Select(PanelHash.Bytes)];
        var panels = new List<FactPanel>();
        using var hash = new PanelHash();
        for (int first = 0, next; first < columns.Count; first = next)
        {
            var month = columns.Months[first];
            hash.Add(new Month(month).ToString());
            for (next = first; next < columns.Count && columns.Months[next] == month; next++)
            {
                hash.Add(codes[columns.Agencies[next]]);
                hash.Add(columns.NonAsnWorkers[next]);
                hash.Add(columns.EnrolledWorkers[next]);
                hash.Add(columns.BudgetIdr[next]);
                hash.Add(columns.PaidIdr[next]);
                hash.Add(BasisCodes[(int)columns.Bases[next]]);
                hash.Add(sources[columns.Sources[next]]);
            }

            panels.Add(new FactPanel(new Month(month), first, next - first, hash.Finish()));
        }

        return panels;
    }
}
