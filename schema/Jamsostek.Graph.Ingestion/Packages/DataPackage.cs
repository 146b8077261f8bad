using System.Text.Json;
using Jamsostek.Graph.Ingestion.Cells;
using Jamsostek.Graph.Ingestion.Reporting;

namespace Jamsostek.Graph.Ingestion.Packages;

/// <summary>What a <c>datapackage.json</c> says, as far as reading needs it. Source: https://specs.frictionlessdata.io/data-package/</summary>
/// <param name="Resources">Its tables.</param>
internal sealed record DataPackage(IReadOnlyList<PackageResource> Resources)
{
    public const string FileName = "datapackage.json";

    /// <summary>Reads a description; null, with a finding, where it cannot be used.</summary>
    public static DataPackage? Read(string path, FindingLog log)
    {
        var place = new Place(FileName);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(path));
            var resources = new List<PackageResource>();
            foreach (var resource in json.RootElement.GetProperty("resources").EnumerateArray())
            {
                var read = ReadResource(resource);
                if (!IsInside(read.Path))
                {
                    log.Add(FindingCodes.PackageInvalid, place with { Value = read.Path }, $"the path '{read.Path}' leads out of its folder.");
                    return null;
                }

                resources.Add(read);
            }

            return new DataPackage(resources);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            log.Add(FindingCodes.PackageInvalid, place, e.Message);
            return null;
        }
    }

    private static PackageResource ReadResource(JsonElement resource)
    {
        var name = resource.GetProperty("name").GetString() ?? "";
        var path = resource.GetProperty("path").GetString() ?? "";
        var numbers = NumberFormat.DecimalDot;
        if (resource.TryGetProperty("schema", out var schema) && schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("fields", out var fields))
        {
            numbers = fields.EnumerateArray().Any(static f => f.TryGetProperty("decimalChar", out var c) && c.GetString() == ",")
                ? NumberFormat.DecimalComma
                : NumberFormat.DecimalDot;
        }

        var known = resource.TryGetProperty("knownDifferences", out var differences)
            ? differences.EnumerateArray().Select(static d => new KnownDifference(
                d.GetProperty("breakdown").GetString() ?? "",
                d.GetProperty("year").GetInt32(),
                d.GetProperty("reason").GetString() ?? ""))
            : [];
        return new PackageResource(name, path, numbers, [.. known]);
    }

    private static bool IsInside(string path) =>
        path.Length > 0 && !Path.IsPathRooted(path) && !path.Contains('\\') && !path.Split('/').Contains("..");
}
