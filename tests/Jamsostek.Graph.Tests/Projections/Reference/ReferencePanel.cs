using System.Globalization;
using System.Text.Json;
using Jamsostek.Graph.Projections.Filtering;
using Jamsostek.Graph.Projections.Histories;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Projections.Reference;

/// <summary>A simulated panel of 40 regions and 60 months, and what a prototype in NumPy made of its first 48.</summary>
internal static class ReferencePanel
{
    private static readonly Lazy<Panel> Whole = new(Load);
    private static readonly Lazy<TrendHistory> Read = new(ReadAsThere);
    private static readonly Lazy<JsonDocument> Values = new(static () => JsonDocument.Parse(File.ReadAllText(PathOf("prototype.json"))));

    /// <summary>All 60 months.</summary>
    public static Panel All => Whole.Value;

    /// <summary>The 48 months the prototype saw.</summary>
    public static Panel Known => Whole.Value.Until(48);

    /// <summary>The history that the prototype saw, with the season as it estimates it.</summary>
    public static TrendHistory History => Read.Value;

    public static JsonElement Prototype => Values.Value.RootElement;

    /// <summary>A row or a table of the prototype's numbers; null became <see cref="double.NaN" />.</summary>
    public static double[] Numbers(JsonElement list) => [.. list.EnumerateArray().Select(static v => v.ValueKind == JsonValueKind.Null ? double.NaN : v.GetDouble())];

    public static double[] Numbers(string name) => Numbers(Prototype.GetProperty(name));

    public static double[][] Table(string name) => [.. Prototype.GetProperty(name).EnumerateArray().Select(static row => Numbers(row))];

    private static TrendHistory ReadAsThere()
    {
        var settings = new FilterSettings(8, 0.01, 0.97);
        var logits = TrendHistory.Of(Known, [], settings, CancellationToken.None).Logits.Logits;
        return TrendHistory.Of(Known, [], settings, PrototypeSeason.Of(logits, Known.ParentIndex, 12, Known.First.Number - 1), CancellationToken.None);
    }

    private static string PathOf(string file) => Path.Combine(RepositoryTree.Root, "tests", "Jamsostek.Graph.Tests", "Projections", "Reference", file);

    private static Panel Load()
    {
        var rows = File.ReadLines(PathOf("panel.csv")).Skip(1).Select(static line => line.Split(',')).Select(static c => new PanelRow
        {
            RegionCode = c[0],
            ParentCode = c[1],
            Month = Month.Parse(c[2]),
            Potential = Number(c[3]),
            Active = Number(c[4]),
            RegulationIssued = c[5] == "1",
            BudgetMillions = Number(c[6]),
            InformalShare = Number(c[7]),
            NonAsnShare = Number(c[8]),
            Urban = Number(c[9]),
        });
        return PanelBuilder.Build(rows, PanelFrequency.Monthly).Value!;
    }

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
