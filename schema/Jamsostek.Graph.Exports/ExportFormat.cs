namespace Jamsostek.Graph.Exports;

/// <summary>A form that a table can be written in.</summary>
public sealed class ExportFormat
{
    private ExportFormat(string name, string contentType, bool isText, Func<ExportOptions, ITableWriter> writer) => (Name, ContentType, IsText, Writer) = (name, contentType, isText, writer);

    /// <summary>Comma-separated values (RFC 4180), UTF-8.</summary>
    public static ExportFormat Csv { get; } = new("csv", "text/csv; charset=utf-8; header=present", true, static options => new CsvTableWriter(options));

    /// <summary>One JSON object with the notes, the columns and the rows; without notes the rows alone, as a list.</summary>
    public static ExportFormat Json { get; } = new("json", "application/json; charset=utf-8", true, static options => new JsonTableWriter(options));

    /// <summary>One JSON object a line.</summary>
    public static ExportFormat NdJson { get; } = new("ndjson", "application/x-ndjson; charset=utf-8", true, static options => new JsonLinesWriter(options));

    /// <summary>A workbook of Excel (ISO/IEC 29500).</summary>
    public static ExportFormat Xlsx { get; } = new("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, static options => new WorkbookWriter(options));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [Csv, Json, NdJson, Xlsx];

    /// <summary>The ending of addresses and of names of files, without the dot.</summary>
    public string Name { get; }

    /// <summary>Its media type.</summary>
    public string ContentType { get; }

    /// <summary>Whether it is text, which compression makes smaller; a workbook is compressed already.</summary>
    public bool IsText { get; }

    /// <summary>Makes a writer of it.</summary>
    public Func<ExportOptions, ITableWriter> Writer { get; }

    /// <summary>The format with an ending; null when there is none.</summary>
    /// <param name="name">The ending, without the dot.</param>
    public static ExportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
