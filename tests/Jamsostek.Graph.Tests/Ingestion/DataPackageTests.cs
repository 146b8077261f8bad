using System.Text;
using System.Text.Json;
using Jamsostek.Graph.Ingestion.Packages;
using Jamsostek.Graph.Ingestion.Tables;
using Shouldly;

namespace Jamsostek.Graph.Tests.Ingestion;

/// <summary>datapackage.json, the headers of the files, the data dictionary and the reader say the same.</summary>
public sealed class DataPackageTests
{
    private static readonly JsonElement[] Resources =
        [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SeedRecord.Folder, "datapackage.json"))).RootElement.GetProperty("resources").EnumerateArray()];

    public static TheoryData<string> Names => [.. Resources.Select(static r => r.GetProperty("name").GetString()!)];

    [Fact]
    public void Every_table_that_can_be_read_is_a_resource_and_the_other_way_round() =>
        Names.Select(static n => n.Data).ShouldBe(TableCatalogue.All.Select(static t => t.Name), ignoreOrder: true);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_header_of_the_file_is_the_list_of_fields(string name) =>
        File.ReadLines(Path.Combine(SeedRecord.Folder, $"{name}.csv")).First().Split(',').ShouldBe(Fields(name).Select(static f => Text(f, "name")));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_reader_knows_each_field_with_its_type_codes_and_whether_it_is_required(string name)
    {
        var table = TableCatalogue.Named(name).ShouldNotBeNull();

        foreach (var (column, field) in table.Columns.Zip(Fields(name)))
        {
            var constraints = field.TryGetProperty("constraints", out var found) ? found : default;
            var isRequired = constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("required", out var required) && required.GetBoolean();
            string[] codes = constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("enum", out var values)
                ? [.. values.EnumerateArray().Select(static v => v.GetString()!)]
                : [];
            (Text(field, "name"), Text(field, "type"), isRequired).ShouldBe((column.Name, column.Type, column.IsRequired));
            codes.ShouldBe(column.IsList || column.Type == "boolean" ? [] : column.Codes, column.Name);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Keys_and_references_are_those_of_the_reader(string name)
    {
        var table = TableCatalogue.Named(name).ShouldNotBeNull();
        var schema = Resource(name).GetProperty("schema");
        var references = schema.TryGetProperty("foreignKeys", out var keys)
            ? keys.EnumerateArray().Select(k => (k.GetProperty("fields")[0].GetString(), Text(k.GetProperty("reference"), "resource") is { Length: > 0 } other ? other : name))
            : [];

        schema.GetProperty("primaryKey").EnumerateArray().Select(static k => k.GetString()).ShouldBe(table.KeyColumns);
        references.ShouldBe(table.Columns.Where(static c => c is { Reference: not null, IsList: false }).Select(static c => ((string?)c.Name, c.Reference!)));
    }

    [Fact]
    public void The_data_dictionary_is_what_is_written_from_the_data_package()
    {
        var readme = File.ReadAllText(Path.Combine(SeedRecord.Folder, "README.md"));
        var package = File.ReadAllText(Path.Combine(SeedRecord.Folder, "datapackage.json"));

        readme[readme.IndexOf("## Tables\n", StringComparison.Ordinal)..].ShouldBe(
            DataDictionary.Markdown(package, SeedRecord.Result.Report.Rows), "renew it with: dotnet run --project server -- dictionary seed-data");
    }

    [Fact]
    public void The_data_dictionary_has_a_line_for_each_table_and_each_column()
    {
        const string Package = """
            {"resources":[{"name":"targets","title":"A target","origin":"pages","trust":"B","limits":"Few.","schema":{"primaryKey":["id","year"],"fields":[
              {"name":"id","type":"string","description":"Key.","constraints":{"required":true}},
              {"name":"unit","type":"string","unit":"1","description":"Unit.","constraints":{"enum":["PERCENT","IDR"]}}]}}]}
            """;

        DataDictionary.Markdown(Package, new Dictionary<string, long> { ["targets"] = 1234 }).ShouldBe("""
            ## Tables

            | table | what | rows | source | trust |
            |---|---|---|---|---|
            | [`targets`](#targets) | a target | 1,234 | pages | B |

            ## Data dictionary

            ### targets

            A target. Key: `id`, `year`.

            Few.

            | column | type | unit | required | meaning |
            |---|---|---|---|---|
            | `id` | string |  | yes | Key. |
            | `unit` | string | 1 |  | Unit. One of `PERCENT`, `IDR`. |

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Files_are_utf8_without_a_mark_and_their_lines_end_in_a_line_feed()
    {
        foreach (var path in Directory.EnumerateFiles(SeedRecord.Folder))
        {
            var bytes = File.ReadAllBytes(path);
            Should.NotThrow(() => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes), path);
            bytes.Contains((byte)'\r').ShouldBeFalse(path);
            bytes[^1].ShouldBe((byte)'\n', path);
            bytes[0].ShouldNotBe((byte)0xEF, path);
        }
    }

    private static JsonElement Resource(string name) => Resources.Single(r => Text(r, "name") == name);

    private static JsonElement[] Fields(string name) => [.. Resource(name).GetProperty("schema").GetProperty("fields").EnumerateArray()];

    private static string Text(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";
}
