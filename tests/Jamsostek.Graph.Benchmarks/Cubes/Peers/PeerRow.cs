using System.Text.Json.Nodes;

namespace Jamsostek.Graph.Benchmarks.Cubes.Peers;

/// <summary>A row of an answer: what it is about, and its two figures.</summary>
/// <param name="Key">Codes of place, segment and period, one after the other; empty where the row is their sum.</param>
/// <param name="Workers">Covered or enrolled workers.</param>
/// <param name="Rate">Their share.</param>
internal sealed record PeerRow(string Key, long Workers, double Rate)
{
    /// <summary>A row of the product.</summary>
    public static PeerRow Ours(JsonNode node) => new(
        KeyOf(Text(node["province"]?["code"]), Text(node["kabupaten"]?["code"]), Text(node["agency"]?["code"]), Text(node["segment"]), Text(node["period"]?["label"])),
        Number(node["coveredWorkers"] ?? node["enrolledWorkers"]!),
        (node["coverageRate"] ?? node["enrolmentRate"]!).GetValue<double>());

    /// <summary>What a row is about, in the order that all rows have.</summary>
    public static string KeyOf(string? province = null, string? kabupaten = null, string? agency = null, string? segment = null, string? period = null) =>
        string.Join('/', province, kabupaten, agency, segment, period);

    /// <summary>The text of a value; null for none.</summary>
    public static string? Text(JsonNode? value) => value?.GetValue<string>();

    /// <summary>A whole number, which PostGraphile writes as a text where it may be greater than 32 bits hold.</summary>
    public static long Number(JsonNode value) => value.GetValueKind() == System.Text.Json.JsonValueKind.String
        ? long.Parse(value.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture)
        : value.GetValue<long>();
}
