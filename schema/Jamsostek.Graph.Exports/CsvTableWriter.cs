using System.Globalization;
using CsvHelper;
using Jamsostek.Graph.Api.Flat;

namespace Jamsostek.Graph.Exports;

/// <summary>
/// Writes comma-separated values (RFC 4180): a header, a line for each row, before them the notes as lines that begin with <c>#</c>. A missing value is an empty field. A text that a
/// spreadsheet would run as a formula gets an apostrophe in front; numbers stay numbers.
/// </summary>
/// <param name="options">How.</param>
internal sealed class CsvTableWriter(ExportOptions options) : ITableWriter
{
    /// <summary>So many rows are written before they are sent.</summary>
    private const int RowsOfPacket = 1_024;

    private static readonly NumberFormatInfo DecimalCommas = new() { NumberDecimalSeparator = "," };

    /// <inheritdoc/>
    public async Task WriteAsync(IFlatTable table, IEnumerable<FlatBlock> blocks, Stream body, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(blocks);
        await using var writer = CsvWriter.Create(body, Format(), leaveOpen: true);
        WriteHeader(writer, table);
        await writer.FlushAsync(cancellation);
        foreach (var block in blocks)
        {
            for (var row = 0; row < block.Count; row += RowsOfPacket)
            {
                WriteRows(writer, block, row, Math.Min(row + RowsOfPacket, block.Count), table.Columns.Length);
                await writer.FlushAsync(cancellation);
            }
        }
    }

    private void WriteHeader(CsvWriter writer, IFlatTable table)
    {
        if (options.Notes)
        {
            foreach (var (name, text) in NoteLines.Of(table.Notes))
            {
                writer.WriteComment($" {name}: {text}");
            }
        }

        writer.WriteRecord([.. table.Columns.Select(static column => column.Name)]);
    }

    private static void WriteRows(CsvWriter writer, FlatBlock block, int first, int end, int columns)
    {
        for (var row = first; row < end; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                Write(writer, block[row, column]);
            }

            writer.EndRecord();
        }
    }

    private CsvWriterOptions Format() => new()
    {
        Separator = options.DecimalComma ? ';' : ',',
        FormatProvider = options.DecimalComma ? DecimalCommas : CultureInfo.InvariantCulture,
        WriteByteOrderMark = options.ByteOrderMark,
        CommentPrefix = '#',
        Injection = CsvInjection.Escape,
    };

    private static void Write(CsvWriter writer, FlatValue value)
    {
        switch (value.Type)
        {
            case var _ when !value.IsKnown:
                writer.WriteField(null as string);
                break;
            case FlatType.Whole:
                writer.WriteField(value.Whole);
                break;
            case FlatType.Fraction:
                writer.WriteField(value.Fraction);
                break;
            case FlatType.Day:
                writer.WriteField(value.Day);
                break;
            case FlatType.Truth:
                writer.WriteField(value.Truth ? "true" : "false");
                break;
            default:
                writer.WriteField(value.Text);
                break;
        }
    }
}
