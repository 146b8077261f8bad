using Jamsostek.Graph.Ingestion.Checks;
using Jamsostek.Graph.Ingestion.Packages;
using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Sheets;
using Jamsostek.Graph.Ingestion.Tables;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion;

/// <summary>
/// Reads facts from files and reports what is wrong with them. A path is a data package (its folder or its <c>datapackage.json</c>), one CSV or XLSX file
/// holding known tables, or a folder of such files. Bad data is a finding, never an exception.
/// </summary>
/// <param name="current">The record in force, in which regions and sources of a part are looked up; null where there is none yet.</param>
public sealed class DatasetReader(FactSet? current = null)
{
    private readonly FactSet _current = current ?? new FactSet();

    /// <summary>Reads and checks. Safe to call from several threads.</summary>
    /// <param name="path">File or folder.</param>
    /// <param name="progress">Told about each file; may be null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The facts and the report.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public IngestionResult Read(string path, IProgress<IngestionProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new FindingLog();
        return Read(InputFiles.Find(path, log), log, progress, cancellation);
    }

    /// <summary>Reads and checks files that were handed in one by one: tables, or a data package with its tables. Safe to call from several threads.</summary>
    /// <param name="files">The files; one named <c>datapackage.json</c> describes the others.</param>
    /// <param name="progress">Told about each file; may be null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The facts and the report.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public IngestionResult Read(IReadOnlyList<NamedFile> files, IProgress<IngestionProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        var log = new FindingLog();
        return Read(InputFiles.Of(files, log), log, progress, cancellation);
    }

    private IngestionResult Read(IReadOnlyList<InputFile> files, FindingLog log, IProgress<IngestionProgress>? progress, CancellationToken cancellation)
    {
        var isWhole = files.Any(static f => f.Resource.Name == RegionTable.Schema.Name);
        var context = new ReadContext(isWhole ? new FactSet() : _current, log);
        var sheets = ReadSheets(files, log, progress, cancellation);
        ReadTables(sheets, context, cancellation);
        progress?.Report(new IngestionProgress("checking", null, files.Count, files.Count));

        var facts = context.ToFacts();
        ReferenceCheck.Run(context);
        PeriodCheck.Run(context);
        RateCheck.Run(context);
        BreakdownCheck.Run(context, [.. files.SelectMany(static f => f.Resource.KnownDifferences)]);
        FigureCheck.Run(context);
        ProvenanceCheck.Run(context);
        HierarchyCheck.Run(context, HierarchyOf(context.Current).MergedWith(HierarchyOf(facts)));

        var report = log.ToReport();
        return report.IsUsable
            ? new IngestionResult(facts, report, facts.ContentHash(), isWhole)
            : new IngestionResult(null, report, "", isWhole);
    }

    /// <summary>What adds up along the hierarchy: to lay millions of monthly rows over each other for it would be wasted.</summary>
    private static FactSet HierarchyOf(FactSet facts) => new() { Regions = facts.Regions, Labour = facts.Labour };

    private static List<(Sheet Sheet, TableSchema Table, PackageResource Resource)> ReadSheets(
        IReadOnlyList<InputFile> files, FindingLog log, IProgress<IngestionProgress>? progress, CancellationToken cancellation)
    {
        var sheets = new List<(Sheet, TableSchema, PackageResource)>();
        for (var i = 0; i < files.Count; i++)
        {
            progress?.Report(new IngestionProgress("reading", files[i].Display, i, files.Count));
            foreach (var sheet in SheetFiles.Read(files[i], log, cancellation))
            {
                if (SheetTables.Recognise(sheet, files[i].Resource, log) is { } table)
                {
                    sheets.Add((sheet, table, files[i].Resource));
                }
            }
        }

        return sheets;
    }

    private static void ReadTables(List<(Sheet Sheet, TableSchema Table, PackageResource Resource)> sheets, ReadContext context, CancellationToken cancellation)
    {
        foreach (var table in TableCatalogue.All)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var (sheet, _, resource) in sheets.Where(s => s.Table == table))
            {
                context.Resource = resource;
                table.Read(sheet, context);
            }

            if (table == RegionTable.Schema)
            {
                context.RegionsAreRead();
            }
        }
    }
}
