using System.IO.Compression;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Exports;

/// <summary>
/// Writes a workbook of Excel (ISO/IEC 29500): the rows on one sheet, on further ones past the 1,048,576 that a sheet can have, and the notes on a sheet of their own. Numbers are
/// numbers, days are days, texts are texts and never formulas. The parts are written one after the other, so that the workbook need not stand in memory to be packed.
/// </summary>
/// <param name="options">How.</param>
/// <param name="rowsOfSheet">Rows of a sheet at most, its header among them.</param>
internal sealed class WorkbookWriter(ExportOptions options, int rowsOfSheet = WorkbookWriter.RowsOfSheet) : ITableWriter
{
    /// <summary>What Excel can hold.</summary>
    public const int RowsOfSheet = 1_048_576;

    /// <summary>So many rows are written before they are sent.</summary>
    private const int RowsOfPacket = 1_024;

    /// <inheritdoc/>
    public async Task WriteAsync(IFlatTable table, IEnumerable<FlatBlock> blocks, Stream body, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(blocks);
        ArgumentNullException.ThrowIfNull(body);
        await using var archive = new ZipArchive(body, ZipArchiveMode.Create, leaveOpen: true);
        var sheets = new List<string>();
        await WriteRowsAsync(table, blocks, archive, sheets, body, cancellation);
        if (options.Notes)
        {
            sheets.Add("About");
            using var notes = new WorkbookSheet(archive, sheets.Count, [], []);
            foreach (var (name, text) in NoteLines.Of(table.Notes))
            {
                notes.Row([FlatValue.Of(name), FlatValue.Of(text)]);
            }
        }

        WorkbookParts.Write(archive, sheets);
        await body.FlushAsync(cancellation);
    }

    private async Task WriteRowsAsync(IFlatTable table, IEnumerable<FlatBlock> blocks, ZipArchive archive, List<string> sheets, Stream body, CancellationToken cancellation)
    {
        var row = new FlatValue[table.Columns.Length];
        var sheet = Open();
        try
        {
            foreach (var block in blocks)
            {
                for (var place = 0; place < block.Count; place++)
                {
                    if (sheet.Rows == rowsOfSheet)
                    {
                        sheet.Dispose();
                        sheet = Open();
                    }

                    for (var column = 0; column < row.Length; column++)
                    {
                        row[column] = block[place, column];
                    }

                    sheet.Row(row);
                    if (sheet.Rows % RowsOfPacket == 0)
                    {
                        sheet.Flush();
                        await body.FlushAsync(cancellation);
                    }
                }
            }
        }
        finally
        {
            sheet.Dispose();
        }

        WorkbookSheet Open()
        {
            sheets.Add(sheets.Count == 0 ? "Data" : $"Data {sheets.Count + 1}");
            return new WorkbookSheet(archive, sheets.Count, [.. table.Columns.Select(static column => column.Name)], [.. table.Columns.Select(WorkbookParts.StyleOf)]);
        }
    }
}
