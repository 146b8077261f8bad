using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>Puts the estimate into rows, beside the rows that are kept.</summary>
internal static class CoverageRows
{
    /// <summary>The rows by month, then region code, then segment.</summary>
    public static IReadOnlyList<CoverageFact> Of(EstimationModel model, IReadOnlyList<CoveredMonth> months)
    {
        var rows = new List<CoverageFact>((model.Frame.Kabupaten.Count * 2 + 1) * months.Count);
        for (var t = 0; t < months.Count; t++)
        {
            for (var k = 0; k < model.Frame.Kabupaten.Count; k++)
            {
                for (var s = 0; s < 2; s++)
                {
                    if (model.Cells.At(k, t, s) is null)
                    {
                        rows.Add(Row(model, months[t], k, t, s));
                    }
                }
            }

            if (!model.Cells.HasUnplaced(t))
            {
                rows.Add(Unplaced(model, t));
            }
        }

        rows.AddRange(model.Cells.Rows);
        return
        [
            .. rows
                .OrderBy(static row => row.Month)
                .ThenBy(static row => row.RegionCode, StringComparer.Ordinal)
                .ThenBy(static row => row.Segment)
                .ThenBy(static row => row.SourceId, StringComparer.Ordinal),
        ];
    }

    private static CoverageFact Row(EstimationModel model, CoveredMonth month, int k, int t, int s) => new()
    {
        RegionCode = model.Frame.Kabupaten[k].Code,
        Month = model.Frame.Options.FirstMonth + t,
        Segment = s == 0 ? WorkerSegment.Pu : WorkerSegment.Bpu,
        Eligible = model.Eligible.Of(k, t, s),
        Covered = month.Of(k, s),
        EligibleStandardError = Math.Round(model.Eligible.Error(k, t, s), MidpointRounding.AwayFromZero),
        CoveredStandardError = Math.Round(month.Error(k, s), MidpointRounding.AwayFromZero),
        Basis = Basis.Estimated,
        SourceId = model.Frame.Options.SourceId,
    };

    private static CoverageFact Unplaced(EstimationModel model, int t) => new()
    {
        RegionCode = "ID",
        Month = model.Frame.Options.FirstMonth + t,
        Segment = WorkerSegment.Jakon,
        Covered = model.Path.Unplaced(t),
        CoveredStandardError = Math.Round(model.Path.UnplacedError(t), MidpointRounding.AwayFromZero),
        Basis = Basis.Estimated,
        SourceId = model.Frame.Options.SourceId,
    };
}
