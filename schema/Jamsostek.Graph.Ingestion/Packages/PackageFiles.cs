using System.Globalization;
using CsvHelper;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Packages;

/// <summary>Writes tables as the data package keeps them: UTF-8, lines end in LF, numbers in the invariant culture, every digit that reading needs. The same rows give the same bytes.</summary>
public static class PackageFiles
{
    private static readonly CsvWriterOptions Format = new() { NewLine = "\n", FormatProvider = CultureInfo.InvariantCulture };

    /// <summary>Writes monthly coverage.</summary>
    /// <param name="path">The file, which is made anew.</param>
    /// <param name="facts">The rows, in any order; they are written by month, region code and segment.</param>
    public static void WriteCoverage(string path, IReadOnlyList<CoverageFact> facts) => Write(
        path,
        ["region_code", "month", "segment", "eligible", "covered", "eligible_standard_error", "covered_standard_error", "basis", "source_id"],
        CoverageRows.Of(facts),
        static fact =>
        [
            fact.RegionCode, fact.Month.ToString(), FactCode.Of(fact.Segment), Text(fact.Eligible), Text(fact.Covered), Text(fact.EligibleStandardError),
            Text(fact.CoveredStandardError), FactCode.Of(fact.Basis), fact.SourceId,
        ]);

    /// <summary>Writes what the estimation made of published figures.</summary>
    /// <param name="path">The file, which is made anew.</param>
    /// <param name="facts">The rows, written in this order.</param>
    public static void WriteFigureUses(string path, IReadOnlyList<FigureUse> facts) => Write(
        path,
        ["figure_id", "treatment", "reason", "month", "standard_error_points", "followed_figure_id", "basis", "source_id"],
        facts,
        static fact =>
        [
            fact.FigureId, FactCode.Of(fact.Treatment), fact.Reason, fact.Month?.ToString(), Text(fact.StandardErrorPoints), fact.FollowedFigureId, FactCode.Of(fact.Basis),
            fact.SourceId,
        ]);

    private static void Write<T>(string path, string[] header, IEnumerable<T> rows, Func<T, string?[]> cells)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write);
        using var writer = CsvWriter.Create(stream, Format, leaveOpen: false);
        writer.WriteRecord(header);
        foreach (var row in rows)
        {
            writer.WriteRecord(Array.ConvertAll(cells(row), static cell => cell ?? ""));
        }
    }

    private static string? Text(IFormattable? value) => value?.ToString(format: null, CultureInfo.InvariantCulture);
}
