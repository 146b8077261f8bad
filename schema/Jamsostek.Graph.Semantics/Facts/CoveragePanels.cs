namespace Jamsostek.Graph.Semantics.Facts;

/// <summary>Cuts ordered coverage into months and hashes each.</summary>
internal static class CoveragePanels
{
    private static readonly byte[][] Segments = [.. FactCode.All<WorkerSegment>().Select(PanelHash.Bytes)];
    private static readonly byte[][] Bases = [.. FactCode.All<Basis>().Select(PanelHash.Bytes)];

    public static IReadOnlyList<FactPanel> Of(ReadOnlySpan<CoverageFact> rows)
    {
        var panels = new List<FactPanel>();
        using var hash = new PanelHash();
        for (int first = 0, next; first < rows.Length; first = next)
        {
            var month = rows[first].Month;
            hash.Add(month.ToString());
            for (next = first; next < rows.Length && rows[next].Month == month; next++)
            {
                Add(hash, rows[next]);
            }

            panels.Add(new FactPanel(month, first, next - first, hash.Finish()));
        }

        return panels;
    }

    private static void Add(PanelHash hash, CoverageFact row)
    {
        hash.Add(row.RegionCode);
        hash.Add(Segments[(int)row.Segment]);
        hash.Add(row.Eligible ?? -1);
        hash.Add(row.Covered ?? -1);
        hash.Add(row.EligibleStandardError ?? -1d);
        hash.Add(row.CoveredStandardError ?? -1d);
        hash.Add(Bases[(int)row.Basis]);
        hash.Add(row.SourceId);
    }
}
