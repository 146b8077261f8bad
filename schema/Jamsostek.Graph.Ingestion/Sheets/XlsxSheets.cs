using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Jamsostek.Graph.Ingestion.Reporting;
using SheetRecord = Jamsostek.Graph.Ingestion.Sheets.Sheet;

namespace Jamsostek.Graph.Ingestion.Sheets;

/// <summary>Reads every sheet of an Office Open XML workbook that is not empty. The first row that is not blank is the header.</summary>
internal static class XlsxSheets
{
    /// <summary>A part of a workbook may not unpack to more than this, whatever its packed size.</summary>
    private static readonly OpenSettings Limits = new() { MaxCharactersInPart = 500_000_000 };

    public static IReadOnlyList<SheetRecord> Read(string path, string display, FindingLog log, CancellationToken cancellation)
    {
        try
        {
            using var document = SpreadsheetDocument.Open(path, isEditable: false, Limits);
            return [.. ReadSheets(document, display, cancellation)];
        }
        catch (Exception e) when (IsDamage(e))
        {
            log.Add(FindingCodes.FileUnreadable, new Place(display), e.Message);
            return [];
        }
    }

    /// <summary>What the library lets pass when a package is damaged: it has no exception of its own for most damage.</summary>
    private static bool IsDamage(Exception e) => e is OpenXmlPackageException or FormatException or InvalidDataException or System.Xml.XmlException
        or InvalidOperationException or ArgumentException or KeyNotFoundException or NotSupportedException or OverflowException;

    private static IEnumerable<SheetRecord> ReadSheets(SpreadsheetDocument document, string display, CancellationToken cancellation)
    {
        var workbook = document.WorkbookPart;
        if (workbook?.Workbook.Sheets is not { } sheets)
        {
            yield break;
        }

        var cells = new XlsxCells(workbook);
        foreach (var sheet in sheets.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>())
        {
            if (sheet.Id?.Value is not { } id || workbook.GetPartById(id) is not WorksheetPart part)
            {
                continue;
            }

            var name = sheet.Name?.Value ?? id;
            var rows = ReadRows(part, cells, cancellation);
            if (rows.Count > 0)
            {
                string[] header = [.. rows[0].Cells.Select(static c => c.Text)];
                yield return new SheetRecord($"{display}#{name}", name, header, [.. rows.Skip(1).Select(r => Fit(r, header.Length))]);
            }
        }
    }

    /// <summary>A workbook does not store trailing blank cells: a short row is no mistake.</summary>
    private static SheetRow Fit(SheetRow row, int width)
    {
        if (row.Cells.Length >= width)
        {
            return row;
        }

        var cells = new Cell[width];
        Array.Fill(cells, new Cell(""));
        row.Cells.CopyTo(cells, 0);
        return row with { Cells = cells };
    }

    private static List<SheetRow> ReadRows(WorksheetPart part, XlsxCells cells, CancellationToken cancellation)
    {
        var rows = new List<SheetRow>();
        var number = 0;
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
            {
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var row = (Row)reader.LoadCurrentElement()!;
            number = row.RowIndex is { } index ? checked((int)index.Value) : number + 1;
            var values = cells.Read(row);
            if (values.Length > 0)
            {
                rows.Add(new SheetRow(number, values));
            }
        }

        return rows;
    }
}
