using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Jamsostek.Graph.Ingestion.Packages;

/// <summary>Writes what a data package says about its tables for people: an overview, and of each table its columns, key, codes and limits.</summary>
public static class DataDictionary
{
    /// <summary>Writes the dictionary.</summary>
    /// <param name="package">The text of a <c>datapackage.json</c>.</param>
    /// <param name="rows">Number of rows by table, as an import of the package counts them.</param>
    /// <returns>Markdown; lines end in LF.</returns>
    public static string Markdown(string package, IReadOnlyDictionary<string, long> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        using var json = JsonDocument.Parse(package);
        JsonElement[] resources = [.. json.RootElement.GetProperty("resources").EnumerateArray()];
        var text = new StringBuilder("## Tables\n\n| table | what | rows | source | trust |\n|---|---|---|---|---|\n");
        foreach (var resource in resources)
        {
            var name = Text(resource, "name");
            text.Append(CultureInfo.InvariantCulture, $"| [`{name}`](#{name}) | {Lower(Text(resource, "title"))} | {rows.GetValueOrDefault(name):N0} | {Text(resource, "origin")} | {Text(resource, "trust")} |\n");
        }

        text.Append("\n## Data dictionary\n");
        foreach (var resource in resources)
        {
            Append(text, resource);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement resource)
    {
        var schema = resource.GetProperty("schema");
        var key = string.Join(", ", schema.GetProperty("primaryKey").EnumerateArray().Select(static column => $"`{column.GetString()}`"));
        text.Append($"\n### {Text(resource, "name")}\n\n{Text(resource, "title")}. Key: {key}.\n\n{Text(resource, "limits")}\n\n| column | type | unit | required | meaning |\n|---|---|---|---|---|\n");
        foreach (var field in schema.GetProperty("fields").EnumerateArray())
        {
            var constraints = field.TryGetProperty("constraints", out var found) ? found : default;
            var isRequired = constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("required", out var required) && required.GetBoolean();
            text.Append($"| `{Text(field, "name")}` | {Text(field, "type")} | {Text(field, "unit")} | {(isRequired ? "yes" : "")} | {Text(field, "description")}{Codes(constraints)} |\n");
        }
    }

    private static string Codes(JsonElement constraints) => constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty("enum", out var codes)
        ? $" One of {string.Join(", ", codes.EnumerateArray().Select(static code => $"`{code.GetString()}`"))}."
        : "";

    private static string Lower(string sentence) => sentence.Length > 0 ? char.ToLowerInvariant(sentence[0]) + sentence[1..] : sentence;

    private static string Text(JsonElement element, string property) => element.TryGetProperty(property, out var value) ? value.GetString() ?? "" : "";
}
