using System.Globalization;
using System.Text.Json.Nodes;
using Jamsostek.Graph.Api.Flat;
using Jamsostek.Graph.Exports;
using Jamsostek.Graph.Tests.Analytics.Cubes;
using Jamsostek.Graph.Tests.Api;
using Shouldly;

namespace Jamsostek.Graph.Tests.Exports;

/// <summary>Random questions in every format against the answer of GraphQL to the same question.</summary>
public sealed class FormatPropertyTests
{
    private const int Questions = 60;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Every_format_has_the_values_of_the_answer_of_GraphQL(int seed)
    {
        var snapshot = SeedRecord.NewSnapshot(1, new CubeWorld(seed).Facts);
        var (tables, graph) = (new Tables(snapshot), GraphRunner.Over(snapshot));
        var generator = new QuestionGenerator(tables.Cubes, seed);
        var answered = 0;
        foreach (var number in Enumerable.Range(0, Questions))
        {
            var question = generator.Next();
            var message = $"seed {seed}, question {number}: {question}";
            var cube = tables.Cubes.Find(question.Cube)!;
            var answer = await graph.AnswerAsync(QuestionDocument.Of(cube, question));
            if (answer["errors"]?.AsArray() is [var error, ..])
            {
                tables.Read(question.Cube, question.Parameters, out var problem).ShouldBeNull(message);
                problem.ShouldNotBeNull().Code.ShouldBe(error!["extensions"]!["code"]!.GetValue<string>(), message);
                continue;
            }

            var table = tables.Read(question.Cube, question.Parameters, out var none).ShouldNotBeNull($"{message} {none}");
            string?[][] expected = [.. answer["data"]!["answer"]!["nodes"]!.AsArray().Select(node => table.Columns.Select(column => Expected(node!, column)).ToArray())];
            await CompareAsync(table, expected, message);
            answered++;
        }

        answered.ShouldBeGreaterThan(Questions / 2);
    }

    private static async Task CompareAsync(FlatTable table, string?[][] expected, string message)
    {
        string[] names = [.. table.Columns.Select(static column => column.Name)];
        Same(expected, (await JsonAsync(table)).Select(row => names.Select(name => Tables.Text(row![name])).ToArray()), $"json, {message}");
        Same(expected, Lines(await Tables.TextAsync(table, ExportFormat.NdJson)).Select(row => names.Select(name => Tables.Text(row![name])).ToArray()), $"ndjson, {message}");
        var csv = Tables.Csv(await Tables.TextAsync(table, ExportFormat.Csv));
        csv[0].ShouldBe(names, message);
        Same(expected, csv.Skip(1).Select(row => row.Select((cell, place) => OfCsv(cell, table.Columns[place].Type)).ToArray()), $"csv, {message}");
        var comma = Tables.Csv((await Tables.TextAsync(table, ExportFormat.Csv, new ExportOptions(true, true, true))).TrimStart('\uFEFF'), ';');
        Same(expected, comma.Skip(1).Select(row => row.Select((cell, place) => OfCsv(table.Columns[place].Type == FlatType.Fraction ? cell.Replace(',', '.') : cell, table.Columns[place].Type)).ToArray()), $"csv with commas, {message}");
        var sheet = Tables.Sheet(await Tables.WriteAsync(table, ExportFormat.Xlsx.Writer(new ExportOptions(true, false, false))), "Data");
        sheet[0].ShouldBe(names, message);
        Same(expected, sheet.Skip(1).Select(row => row.Select((cell, place) => OfSheet(cell, table.Columns[place].Type)).ToArray()), $"xlsx, {message}");
    }

    private static void Same(string?[][] expected, IEnumerable<string?[]> actual, string message) =>
        actual.Select(static row => string.Join('|', row.Select(static cell => cell ?? "null"))).ShouldBe(expected.Select(static row => string.Join('|', row.Select(static cell => cell ?? "null"))), message);

    private static async Task<JsonArray> JsonAsync(FlatTable table) => JsonNode.Parse(await Tables.TextAsync(table, ExportFormat.Json))!.AsArray();

    private static IEnumerable<JsonNode?> Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line));

    private static string? OfCsv(string cell, FlatType type) => cell.Length == 0 ? null : type is FlatType.Whole or FlatType.Fraction ? Tables.Number(cell) : cell;

    private static string? OfSheet(string? cell, FlatType type) => cell is null ? null : type switch
    {
        FlatType.Whole or FlatType.Fraction => Tables.Number(cell),
        FlatType.Truth => cell == "1" ? "true" : "false",
        FlatType.Day => new DateOnly(1899, 12, 30).AddDays(int.Parse(cell, CultureInfo.InvariantCulture)).ToString("O", CultureInfo.InvariantCulture),
        _ => cell,
    };

    private static string? Expected(JsonNode node, FlatColumn column) => column.Name switch
    {
        "period" => Tables.Text(node["period"]?["label"]),
        "periodStart" => Tables.Text(node["period"]?["start"]),
        "periodEnd" => Tables.Text(node["period"]?["end"]),
        "periodComplete" => Tables.Text(node["period"]?["complete"]),
        var name when name.EndsWith("Name", StringComparison.Ordinal) && node[name[..^4]] is JsonObject member => Tables.Text(member["name"] ?? member["label"]),
        var name when name.EndsWith("Name", StringComparison.Ordinal) => null,
        var name => node[name] is JsonObject member ? Tables.Text(member["code"] ?? member["key"]) : Tables.Text(node[name]),
    };
}
