using Jamsostek.Graph.Ingestion.Packages;
using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Sheets;
using Jamsostek.Graph.Ingestion.Tables;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Panels;

/// <summary>Reads somebody's own panel of regions and months from a CSV or XLSX file. Bad data is a finding with file, row, column and reason, never an exception.</summary>
public static class PanelFileReader
{
    /// <summary>Reads and checks a file.</summary>
    /// <param name="path">A .csv file, or an .xlsx file with one sheet.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The rows and the report.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static PanelFileResult Read(string path, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var log = new FindingLog();
        string name = Path.GetFileName(path);
        var rows = new List<ReadRow<PanelFileRow>>();
        if (!File.Exists(path))
        {
            log.Add(FindingCodes.FileMissing, new Place(name), name);
        }
        else if (SheetFiles.Read(new InputFile(path, name, PackageResource.None), log, cancellation) is [var sheet, ..] && HasColumns(sheet, log))
        {
            var context = new ReadContext(new FactSet(), log);
            PanelTable.Schema.Read(sheet, context);
            rows = context.RowsOf<PanelFileRow>();
            CheckPeriods(rows, log);
            CheckParents(rows, log);
            if (!sheet.Rows.Any())
            {
                log.Add(FindingCodes.PanelEmpty, new Place(name));
            }
        }

        var report = log.ToReport();
        return new PanelFileResult(report.IsUsable ? [.. rows.Select(static r => r.Fact)] : null, rows.Any(static r => r.Fact.Period.Precision == Precision.Year), report);
    }

    private static bool HasColumns(Sheet sheet, FindingLog log)
    {
        var place = new Place(sheet.File, 1);
        foreach (string column in sheet.Header.GroupBy(static n => n).Where(static g => g.Count() > 1).Select(static g => g.Key))
        {
            log.Add(FindingCodes.ColumnRepeated, place with { Column = column }, column);
        }

        string[] missing = [.. PanelTable.NeededColumns.Where(c => !sheet.Header.Contains(c))];
        foreach (string column in missing)
        {
            log.Add(FindingCodes.ColumnMissing, place with { Column = column }, PanelTable.Schema.Name, column);
        }

        foreach (string column in sheet.Header.Distinct().Where(static n => PanelTable.Schema.Columns.All(c => c.Name != n)))
        {
            log.Add(FindingCodes.ColumnUnknown, place with { Column = column }, PanelTable.Schema.Name, column,
                $"The columns are {string.Join(", ", PanelTable.Schema.Columns.Select(static c => c.Name))}.");
        }

        return missing.Length == 0;
    }

    /// <summary>All rows are by month, or all by year.</summary>
    private static void CheckPeriods(List<ReadRow<PanelFileRow>> rows, FindingLog log)
    {
        bool annual = rows.Count > 0 && rows[0].Fact.Period.Precision == Precision.Year;
        foreach (var row in rows.Where(r => (r.Fact.Period.Precision == Precision.Year) != annual))
        {
            log.Add(FindingCodes.DateFormat, new Place(row.Place.File, row.Place.Row, "month", row.Fact.Period.ToString()), row.Fact.Period.ToString(),
                annual ? "yyyy, as in the first row" : "yyyy-mm, as in the first row", "Write every row by month, or every row by year.");
        }
    }

    /// <summary>A region stands under one region.</summary>
    private static void CheckParents(List<ReadRow<PanelFileRow>> rows, FindingLog log)
    {
        var parents = new Dictionary<string, string?>();
        foreach (var row in rows.Where(r => !parents.TryAdd(r.Fact.RegionCode, r.Fact.ParentCode) && parents[r.Fact.RegionCode] != r.Fact.ParentCode))
        {
            log.Add(FindingCodes.ParentDiffers, new Place(row.Place.File, row.Place.Row, "parent_code", row.Fact.ParentCode), row.Fact.RegionCode, row.Fact.ParentCode ?? "the country",
                parents[row.Fact.RegionCode] ?? "the country");
        }
    }
}
