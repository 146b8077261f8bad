using System.Buffers;
using System.Text.Unicode;
using CsvHelper;
using Jamsostek.Graph.Ingestion.Reporting;

namespace Jamsostek.Graph.Ingestion.Sheets;

/// <summary>Reads RFC 4180 text. The delimiter is the one the file uses: comma, semicolon (as spreadsheets with a decimal comma write) or tab.</summary>
internal static class CsvSheets
{
    public static Sheet? Read(string path, string display, FindingLog log, CancellationToken cancellation)
    {
        var bytes = File.ReadAllBytes(path);
        if (!IsText(bytes, display, log))
        {
            return null;
        }

        var options = new CsvReaderOptions
        {
            TrimWhitespace = true,
            TrimInsideQuotes = true,
            TrackLineNumbers = true,
            PoolStrings = true,
            OnMalformedRecord = record => log.Add(FindingCodes.CsvQuoting, new Place(display, checked((int)record.LineNumber))),
        };
        using var reader = CsvReader.Create(bytes, options);
        string[] header = [.. reader.Headers];
        var rows = new List<SheetRow>();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var cells = new Cell[reader.FieldCount];
            var blank = true;
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = new Cell(reader.GetString(i));
                blank &= cells[i].Text.Length == 0;
            }

            if (!blank)
            {
                rows.Add(new SheetRow(checked((int)reader.LineNumber), cells));
            }
        }

        return new Sheet(display, Path.GetFileNameWithoutExtension(path), header, rows);
    }

    /// <summary>UTF-8, with or without a byte order mark, or UTF-16 with one.</summary>
    private static bool IsText(byte[] bytes, string display, FindingLog log)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || Utf8.IsValid(bytes))
        {
            return true;
        }

        var buffer = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, buffer, out var good, out _, replaceInvalidSequences: false);
        var line = bytes.AsSpan(0, good).Count((byte)'\n') + 1;
        log.Add(FindingCodes.Encoding, new Place(display, line), status == OperationStatus.Done ? bytes.Length : good + 1);
        return false;
    }
}
