using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Exports;
using Shouldly;

namespace Jamsostek.Graph.Tests.Exports;

/// <summary>Writes tables and reads them again, each format by a reader that is not ours. A missing value is null.</summary>
internal sealed class Tables
{
    private readonly SnapshotHolder _source = new(1);

    public Tables(Snapshot snapshot)
    {
        _source.Publish(snapshot);
        GraphSchema.Build(out var cubes);
        Cubes = cubes;
    }

    public FlatCubes Cubes { get; }

    /// <summary>Reads parameters.</summary>
    public FlatTable? Read(string cube, IEnumerable<KeyValuePair<string, string>> parameters, out FlatProblem? problem) =>
        Cubes.Find(cube)!.Read(new RequestScope(_source, _source.Current!), parameters, TestContext.Current.CancellationToken, out problem);

    /// <summary>Reads parameters as an address has them; they must have no problem.</summary>
    public FlatTable Read(string cube, string parameters) =>
        Read(cube, Parse(parameters), out var problem) ?? throw new ShouldAssertException($"{parameters}: {problem}");

    /// <summary>The problem of parameters as an address has them.</summary>
    public FlatProblem Problem(string cube, string parameters)
    {
        Read(cube, Parse(parameters), out var problem).ShouldBeNull(parameters);
        return problem.ShouldNotBeNull();
    }

    /// <summary>Writes a table.</summary>
    public static async Task<byte[]> WriteAsync(FlatTable table, ITableWriter writer)
    {
        using var bytes = new MemoryStream();
        var blocks = table.Open(out var problem).ShouldNotBeNull($"{problem}");
        await writer.WriteAsync(table, blocks, bytes, TestContext.Current.CancellationToken);
        return bytes.ToArray();
    }

    public static async Task<string> TextAsync(FlatTable table, ExportFormat format, ExportOptions? options = null) =>
        Encoding.UTF8.GetString(await WriteAsync(table, format.Writer(options ?? new ExportOptions(false, false, false))));

    /// <summary>The rows of CSV: fields of the header, then of each line.</summary>
    public static List<string[]> Csv(string text, char separator = ',')
    {
        using var reader = CsvHelper.CsvReader.Create(Encoding.UTF8.GetBytes(text), new CsvHelper.CsvReaderOptions { Separator = separator, CommentPrefix = '#' });
        List<string[]> rows = [[.. reader.Headers]];
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(field => reader.GetString(field))]);
        }

        return rows;
    }

    /// <summary>The values of a sheet, by row, and of texts their text; null for an empty cell.</summary>
    public static List<string?[]> Sheet(byte[] workbook, string name)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), isEditable: false);
        var book = document.WorkbookPart!;
        var sheet = book.Workbook.Descendants<Sheet>().Single(found => found.Name == name);
        var part = (WorksheetPart)book.GetPartById(sheet.Id!.Value!);
        return [.. part.Worksheet.Descendants<Row>().Select(static row => row.Elements<Cell>().Select(static cell => cell.InlineString is { } text ? text.InnerText : cell.CellValue?.Text).ToArray())];
    }

    /// <summary>A value of JSON as a text: numbers as they are read back, null for null.</summary>
    public static string? Text(JsonNode? value) => value?.GetValueKind() switch
    {
        null => null,
        System.Text.Json.JsonValueKind.Number => Number(value.ToJsonString()),
        System.Text.Json.JsonValueKind.True => "true",
        System.Text.Json.JsonValueKind.False => "false",
        _ => value.GetValue<string>(),
    };

    /// <summary>A number in one writing: a whole number exactly, another as the double that it is.</summary>
    public static string Number(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
        ? whole.ToString(CultureInfo.InvariantCulture)
        : double.Parse(text, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);

    public static List<KeyValuePair<string, string>> Parse(string parameters) =>
    [
        .. parameters.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(static part => part.Split('=', 2)).Select(static pair => KeyValuePair.Create(pair[0], pair[1])),
    ];
}
