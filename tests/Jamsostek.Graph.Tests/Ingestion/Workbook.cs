using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>Writes small workbooks: texts as shared strings in the first column and inline elsewhere, dates as numbers with a date format.</summary>
internal static class Workbook
{
    public static byte[] Of(params (string Name, object?[][] Rows)[] sheets) => Of(false, sheets);

    public static byte[] Of(bool countsFrom1904, params (string Name, object?[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook();
            workbook.Workbook.AppendChild(new WorkbookProperties { Date1904 = countsFrom1904 });
            var strings = workbook.AddNewPart<SharedStringTablePart>();
            strings.SharedStringTable = new SharedStringTable();
            workbook.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" }),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true }));
            var list = workbook.Workbook.AppendChild(new Sheets());
            foreach (var (name, rows) in sheets)
            {
                var part = workbook.AddNewPart<WorksheetPart>();
                part.Worksheet = new Worksheet(new SheetData(rows.Select((cells, i) => RowOf(cells, (uint)i + 1, strings.SharedStringTable))));
                list.AppendChild(new Sheet { Name = name, SheetId = (uint)list.ChildElements.Count + 1, Id = workbook.GetIdOfPart(part) });
            }
        }

        return stream.ToArray();
    }

    private static Row RowOf(object?[] cells, uint number, SharedStringTable strings)
    {
        var row = new Row { RowIndex = number };
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is { } value)
            {
                var cell = CellOf(value, i == 0, strings);
                cell.CellReference = $"{(char)('A' + i)}{number}";
                row.AppendChild(cell);
            }
        }

        return row;
    }

    private static Cell CellOf(object value, bool isShared, SharedStringTable strings)
    {
        switch (value)
        {
            case string text when isShared:
                strings.AppendChild(new SharedStringItem(new Text(text)));
                return new Cell { DataType = CellValues.SharedString, CellValue = new CellValue($"{strings.ChildElements.Count - 1}") };
            case string text:
                return new Cell { DataType = CellValues.InlineString, InlineString = new InlineString(new Text(text)) };
            case bool flag:
                return new Cell { DataType = CellValues.Boolean, CellValue = new CellValue(flag ? "1" : "0") };
            case DateOnly date:
                return new Cell { StyleIndex = 1, CellValue = new CellValue($"{date.ToDateTime(TimeOnly.MinValue).ToOADate()}") };
            default:
                return new Cell { CellValue = new CellValue(((IFormattable)value).ToString("R", null)!) };
        }
    }
}
