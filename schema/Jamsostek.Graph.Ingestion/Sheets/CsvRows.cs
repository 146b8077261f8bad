using System.Collections;
using CsvHelper;
using Jamsostek.Graph.Ingestion.Reporting;

namespace Jamsostek.Graph.Ingestion.Sheets;

/// <summary>
/// The rows of a CSV file, read anew whenever they are enumerated and never held together: a million rows take the room of the file and of one row. A row, with its cells,
/// is good until the next is asked for.
/// </summary>
internal sealed class CsvRows(byte[] bytes, string display, FindingLog log, CancellationToken cancellation) : IEnumerable<SheetRow>
{
    private readonly HashSet<long> _malformed = [];

    /// <summary>The names in the first line.</summary>
    public string[] Header()
    {
        using var reader = Open();
        return [.. reader.Headers];
    }

    public IEnumerator<SheetRow> GetEnumerator()
    {
        using var reader = Open();
        Cell[] cells = [];
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (cells.Length != reader.FieldCount)
            {
                cells = new Cell[reader.FieldCount];
            }

            var blank = true;
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = new Cell(reader.GetString(i));
                blank &= cells[i].Text.Length == 0;
            }

            if (!blank)
            {
                yield return new SheetRow(checked((int)reader.LineNumber), cells);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private CsvReader Open() => CsvReader.Create(bytes, new CsvReaderOptions
    {
        TrimWhitespace = true,
        TrimInsideQuotes = true,
        TrackLineNumbers = true,
        PoolStrings = true,
        OnMalformedRecord = Report,
    });

    /// <summary>Reports a line once, however often it is read.</summary>
    private void Report(CsvMalformedRecord record)
    {
        if (_malformed.Add(record.LineNumber))
        {
            log.Add(FindingCodes.CsvQuoting, new Place(display, checked((int)record.LineNumber)));
        }
    }
}
