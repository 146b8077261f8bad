using System.Globalization;
using System.Text;
using Jamsostek.Graph.Projections.Evaluation;
using Jamsostek.Graph.Projections.Outlooks;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Benchmarks.Projections;

/// <summary>
/// What the employed of each kabupaten and kota are and do, each August: every share that the record has of a tenth or more of the country's employed in the first year, of two categories the smaller one. They
/// are not independent: they are of the same regions in the same eight years.
/// </summary>
internal static class RealPanels
{
    private const double LeastShare = 0.1;

    /// <summary>Adds the table, and the calibration over all of them.</summary>
    public static void Add(StringBuilder text, FactSet facts)
    {
        var reports = new List<BacktestReport>();
        var shares = Shares(facts).ToList();
        text.Append(CultureInfo.InvariantCulture, $"\n### Real: {shares.Count} shares of the employed, 514 kabupaten and kota, yearly, 2018 to 2025\n\n")
            .Append("Every share of a tenth or more of the country's employed in 2018, of two categories the smaller one. What a year counts by at most, what momentum has to win by and that nothing of what all show together is waited for were chosen with a look at them (decisions [16](../decisions/0016-years-that-stand-out.md) and [18](../decisions/0018-what-all-show-is-not-waited-for.md)); nothing else was tuned on them. The first is the other side of the panel above. Beside the model's error that of the best of the ten other methods at the horizon, how much lower the model's is and how many origins the model won against it.\n\n");
        foreach (var (name, panel) in shares)
        {
            Console.Error.WriteLine($"Real, {name}");
            var report = Backtest.Run(panel).Value ?? throw new InvalidOperationException($"{name} has no back-test.");
            if (reports.Count == 0)
            {
                text.Append("| share | h = ").AppendJoin(" / ", report.Plan.Horizons).Append(": MAE, points | best other | inside 80 % | inside 95 % | calibration error |\n|---|---|---|---|---|---|\n");
            }

            reports.Add(report);
            AddRow(text, name, report);
        }

        PooledCalibration.Add(text, $"Calibration over these {shares.Count} shares", "The probabilities of all shares together. They are of the same regions and years, so that what is drawn anew are shares, not years.", reports);
    }

    private static IEnumerable<(string Name, Panel Panel)> Shares(FactSet facts)
    {
        var regions = facts.Regions.Where(static region => region.Level == RegionLevel.Kabupaten).ToDictionary(static region => region.Code, static region => region.ParentCode, StringComparer.Ordinal);
        var first = facts.Labour.Where(fact => fact.RegionCode == "ID").MinBy(static fact => fact.Year)!;
        foreach (var breakdown in LabourBreakdown.All)
        {
            var country = breakdown.Categories.Select((category, place) => (category.English, Place: place, Workers: first.By(breakdown)[place] ?? 0)).OrderBy(static category => category.Workers).ToArray();
            foreach (var (name, place, _) in country.Length == 2 ? country[..1] : [.. country.Where(category => category.Workers >= LeastShare * first.Employed).OrderBy(static category => category.Place)])
            {
                var rows = facts.Labour.Where(fact => regions.ContainsKey(fact.RegionCode)).Select(fact => new PanelRow
                {
                    RegionCode = fact.RegionCode,
                    ParentCode = regions[fact.RegionCode],
                    Month = new Month(fact.Year, 8),
                    Potential = fact.Employed,
                    Active = fact.By(breakdown) is { Count: > 0 } workers ? workers[place] : null,
                });
                yield return ($"{breakdown.English}: {name}", PanelBuilder.Build(rows, PanelFrequency.Annual).Value ?? throw new InvalidOperationException($"There is no panel of {name}."));
            }
        }
    }

    private static void AddRow(StringBuilder text, string name, BacktestReport report)
    {
        var rows = report.Rows.Where(static row => row.Level == PathLevel.Region).ToList();
        var own = rows.Where(static row => row.Method == Backtest.ModelName).OrderBy(static row => row.Horizon).ToList();
        var best = own.Select(model => rows.Where(row => row.Method != Backtest.ModelName && row.Horizon == model.Horizon).MinBy(static row => row.Mae)!);
        text.Append(CultureInfo.InvariantCulture, $"| {name} | ").AppendJoin(' ', own.Select(static row => Text(row.Mae, "0.00")))
            .Append(" | ").AppendJoin(", ", best.Select(other => Beside(other, report.Comparisons.First(pair => pair.Loss == "MAE" && pair.Method == other.Method && pair.Horizon == other.Horizon))))
            .Append(" | ").AppendJoin(' ', own.Select(static row => Text(row.Coverage80, ".00")))
            .Append(" | ").AppendJoin(' ', own.Select(static row => Text(row.Coverage95, ".00")))
            .Append(" | ").AppendJoin(' ', own.Select(static row => Text(row.CalibrationError, ".000"))).Append(" |\n");
    }

    private static string Beside(BacktestRow other, BacktestComparison pair) =>
        string.Create(CultureInfo.InvariantCulture, $"{other.Method} {other.Mae:0.00} ({100 * pair.Gain:+0.0;-0.0} %, {pair.OriginsWon}/{pair.Origins})");

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
