using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Jamsostek.Graph.Ingestion.Sheets;

/// <summary>The cells of a workbook as text: shared strings are looked up, dates written in ISO 8601.</summary>
/// <remarks>ECMA-376 part 1, 18.3.1.4 (cells), 18.4.9 (shared strings), 18.8.30 (number formats).</remarks>
internal sealed class XlsxCells
{
    private readonly string[] _strings;
    private readonly bool[] _isDate;
    private readonly int _dayZero;

    public XlsxCells(WorkbookPart workbook)
    {
        _strings = [.. workbook.SharedStringTablePart?.SharedStringTable.Elements<SharedStringItem>().Select(static s => s.InnerText) ?? []];

        // Days count from 1900 or, where the workbook says so, from 1904: 1,462 days later (ECMA-376 part 1, 18.17.4.1).
        _dayZero = workbook.Workbook.WorkbookProperties?.Date1904?.Value == true ? 1462 : 0;
        var styles = workbook.WorkbookStylesPart?.Stylesheet;
        var custom = styles?.NumberingFormats?.Elements<NumberingFormat>()
            .ToDictionary(static f => f.NumberFormatId?.Value ?? 0, static f => f.FormatCode?.Value ?? "") ?? [];
        _isDate = [.. styles?.CellFormats?.Elements<CellFormat>().Select(f => IsDate(f.NumberFormatId?.Value ?? 0, custom)) ?? []];
    }

    /// <summary>The cells up to the last that is not blank.</summary>
    public Cell[] Read(Row row)
    {
        var cells = new List<Cell>();
        foreach (var cell in row.Elements<DocumentFormat.OpenXml.Spreadsheet.Cell>())
        {
            var value = Value(cell);
            if (value.Text.Length == 0)
            {
                continue;
            }

            var place = cell.CellReference?.Value is { } reference ? ColumnIndex(reference) : cells.Count;
            while (cells.Count < place)
            {
                cells.Add(new Cell(""));
            }

            cells.Add(value);
        }

        return [.. cells];
    }

    private static bool IsDate(uint format, Dictionary<uint, string> custom) =>
        format is (>= 14 and <= 17) or 22 ||
        (custom.TryGetValue(format, out var code) && code.Contains("yy", StringComparison.OrdinalIgnoreCase));

    /// <summary>Letters of a reference such as <c>AB12</c> as a number from zero.</summary>
    private static int ColumnIndex(string reference)
    {
        var index = 0;
        foreach (var c in reference.TakeWhile(char.IsAsciiLetter))
        {
            index = (index * 26) + (char.ToUpperInvariant(c) - 'A') + 1;
        }

        return index - 1;
    }

    private Cell Value(DocumentFormat.OpenXml.Spreadsheet.Cell cell)
    {
        var raw = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        return type switch
        {
            CellValues.SharedString => new Cell(Shared(raw)),
            CellValues.InlineString => new Cell(cell.InnerText.Trim()),
            CellValues.Boolean => new Cell(raw == "1" ? "true" : "false"),
            CellValues.Number => Number(raw, cell.StyleIndex?.Value ?? 0),
            _ => new Cell(raw.Trim()),
        };
    }

    private string Shared(string raw) =>
        int.TryParse(raw, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _strings.Length ? _strings[index].Trim() : "";

    private Cell Number(string raw, uint style)
    {
        if (!double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return new Cell(raw.Trim());
        }

        if (style < _isDate.Length && _isDate[style] && value is > 0 and < 2_950_000)
        {
            return new Cell(DateTime.FromOADate(value + _dayZero).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        // Fifteen digits are what a spreadsheet shows: 38.09 is stored as 38.090000000000003.
        return Math.Abs(value) < 1e15
            ? new Cell(decimal.Parse(value.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture), IsNumber: true)
            : new Cell(raw, IsNumber: true);
    }
}
