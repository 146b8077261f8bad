using System.Globalization;
using Jamsostek.Graph.Ingestion.Reporting;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Prints what an import found, so that whoever keeps the files can mend them.</summary>
internal static class ReportPrinter
{
    /// <summary>Prints every listed finding and the totals.</summary>
    public static void Print(ImportReport report, TextWriter output)
    {
        foreach (var finding in report.Findings)
        {
            output.WriteLine($"{NameOf(finding.Severity)} {finding.Code}: {PlaceOf(finding)}");
            output.WriteLine($"  {finding.Message}");
            output.WriteLine($"  rule: {finding.Rule}");
            output.WriteLine($"  hint: {finding.Hint}");
        }

        foreach (var (code, count) in report.Counts.Where(pair => pair.Value > ImportReport.ListedPerCode))
        {
            output.WriteLine($"{code}: {count - ImportReport.ListedPerCode} more of its {count} are not listed.");
        }

        output.WriteLine(Totals(report));
    }

    /// <summary>The totals in one line.</summary>
    public static string Totals(ImportReport report)
        => string.Create(CultureInfo.InvariantCulture, $"{report.Rows.Values.Sum():N0} rows of {report.Rows.Count} tables: {report.Errors} errors, {report.Warnings} warnings.");

    private static string PlaceOf(Finding finding)
        => finding.File
            + (finding.Row is { } row ? $", row {row}" : string.Empty)
            + (finding.Column is { } column ? $", column {column}" : string.Empty)
            + (finding.Value is { } value ? $": \"{value}\"" : string.Empty);

    private static string NameOf(FindingSeverity severity) => severity == FindingSeverity.Error ? "error" : "warning";
}
