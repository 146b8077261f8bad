using System.Buffers;
using System.Text.Unicode;
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

        var rows = new CsvRows(bytes, display, log, cancellation);
        return new Sheet(display, Path.GetFileNameWithoutExtension(display), rows.Header(), rows);
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
