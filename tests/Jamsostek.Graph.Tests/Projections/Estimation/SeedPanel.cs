using System.Globalization;
using System.Text;
using Jamsostek.Graph.Projections.Estimation;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Tests.Ingestion;
using Shouldly;

namespace Jamsostek.Graph.Tests.Projections.Estimation;

/// <summary>The estimate of the seed data, worked out once for all tests, and naive sums over it.</summary>
internal static class SeedPanel
{
    private static readonly Lazy<CoverageEstimation> Estimated = new(static () =>
        CoverageEstimator.Estimate(SeedRecord.Facts, new EstimationOptions()).Estimation.ShouldNotBeNull());

    private static readonly Lazy<LeaveOneOutEvaluation> Evaluated = new(static () =>
        CoverageEvaluation.LeaveOneOut(SeedRecord.Facts, new EstimationOptions()).Evaluation.ShouldNotBeNull());

    public static CoverageEstimation Estimation => Estimated.Value;

    public static LeaveOneOutEvaluation Evaluation => Evaluated.Value;

    public static FigureUse Use(string figureId) => Estimation.Uses.Single(use => use.FigureId == figureId);

    /// <summary>Eligible and covered workers of a region, added up row by row: for the country those of all regions.</summary>
    public static (long Eligible, long Covered) Sum(string region, Month month)
    {
        long eligible = 0, covered = 0;
        foreach (var row in Estimation.Coverage)
        {
            if (row.Month == month && row.RegionCode != "ID" && (region == "ID" || row.RegionCode == region || row.RegionCode.StartsWith(region + ".", StringComparison.Ordinal)))
            {
                eligible += row.Eligible!.Value;
                covered += row.Covered!.Value;
            }
        }

        return (eligible, covered);
    }

    /// <summary>coverage.csv as the estimate has it.</summary>
    public static string CoverageCsv()
    {
        var text = new StringBuilder("region_code,month,segment,eligible,covered,eligible_standard_error,covered_standard_error,basis,source_id\n");
        foreach (var row in Estimation.Coverage)
        {
            text.AppendJoin(',', row.RegionCode, row.Month, FactCode.Of(row.Segment), row.Eligible, row.Covered, row.EligibleStandardError, row.CoveredStandardError, FactCode.Of(row.Basis), row.SourceId).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>figure-uses.csv as the estimate has it.</summary>
    public static string UsesCsv()
    {
        var text = new StringBuilder("figure_id,treatment,reason,month,standard_error_points,followed_figure_id,basis,source_id\n");
        foreach (var use in Estimation.Uses)
        {
            text.AppendJoin(
                ',',
                use.FigureId,
                FactCode.Of(use.Treatment),
                Quoted(use.Reason),
                use.Month?.ToString(),
                use.StandardErrorPoints?.ToString("0.####", CultureInfo.InvariantCulture),
                use.FollowedFigureId,
                FactCode.Of(use.Basis),
                use.SourceId).Append('\n');
        }

        return text.ToString();
    }

    private static string Quoted(string text) => text.AsSpan().IndexOfAny(",\"\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
