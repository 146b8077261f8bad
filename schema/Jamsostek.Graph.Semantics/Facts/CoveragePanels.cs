namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Cuts ordered coverage into months and hashes each.</summary>
internal static class CoveragePanels
{
    private static readonly byte[][] SegmentCodes = [.. FactCode.All<WorkerSegment>().Select(PanelHash.Bytes)];
    private static readonly byte[][] BasisCodes = [.. FactCode.All<Basis>().Select(PanelHash.Bytes)];

    public static IReadOnlyList<FactPanel> Of(CoverageRows rows)
    {
        byte[][] regions = [.. rows.RegionCodes.Select(PanelHash.Bytes)], sources = [.. rows.SourceIds.Select(PanelHash.Bytes)];
        var panels = new List<FactPanel>();
        using var hash = new PanelHash();
        for (int first = 0, next; first < rows.Count; first = next)
        {
            var month = rows.Months[first];
            hash.Add(new Month(month).ToString());
            for (next = first; next < rows.Count && rows.Months[next] == month; next++)
            {
                hash.Add(regions[rows.Regions[next]]);
                hash.Add(SegmentCodes[(int)rows.Segments[next]]);
                hash.Add(rows.Eligible[next]);
                hash.Add(rows.Covered[next]);
                hash.Add(rows.EligibleErrorOf(next) ?? -1d);
                hash.Add(rows.CoveredErrorOf(next) ?? -1d);
                hash.Add(BasisCodes[(int)rows.Bases[next]]);
                hash.Add(sources[rows.Sources[next]]);
            }

            panels.Add(new FactPanel(new Month(month), first, next - first, hash.Finish()));
        }

        return panels;
    }
}
