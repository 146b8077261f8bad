using System.Diagnostics;
using System.Globalization;
using System.Text;
using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Evaluation;
using Jamsostek.Graph.Projections.Panels;

namespace Jamsostek.Graph.Benchmarks.Projections;

/// <summary>Runs every back-test whose table is published, and writes the tables between the marks of the room's README.</summary>
internal static class ModelTables
{
    private const string Begin = "<!-- tables: begin -->";
    private const string End = "<!-- tables: end -->";

    /// <summary>Runs the back-tests.</summary>
    /// <param name="readme">The README to write into; null to print only.</param>
    /// <param name="seedData">Folder of the seed data.</param>
    public static void Run(string? readme, string seedData)
    {
        // First, as the peak of memory is that of the whole process.
        string cost = Cost();
        var text = new StringBuilder();
        Add(text, "Simulated, 514 regions, 72 months, seed 101", SimulatedPanel.Build(new SimulationSettings { Seed = 101 }));
        Add(text, "Simulated with a slow-down of all growth to a fifth from month 49, seed 102", SimulatedPanel.Build(Slowing(102)));
        var facts = new DatasetReader().Read(seedData).Facts ?? throw new InvalidOperationException("The seed data cannot be read.");
        Add(text, "Real: informal share of the employed, 514 kabupaten and kota, yearly, 2018 to 2025", LabourPanel.InformalShare(facts).Value ?? throw new InvalidOperationException("There is no labour panel."));
        RealPanels.Add(text, facts);
        PooledCalibration.Add(text);
        Console.Error.WriteLine("Regulations");
        RegulationTable.Add(text);
        text.Append(cost);
        Console.WriteLine(text);
        if (readme is not null)
        {
            string page = File.ReadAllText(readme);
            int from = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
            int to = page.IndexOf(End, StringComparison.Ordinal);
            File.WriteAllText(readme, $"{page[..from]}\n{text}{page[to..]}");
        }
    }

    /// <summary>A panel whose growth falls to a fifth in the 49th month.</summary>
    public static SimulationSettings Slowing(int seed) => new() { Seed = seed, SlowdownFrom = 48 };

    private static void Add(StringBuilder text, string title, Panel panel)
    {
        Console.Error.WriteLine(title);
        var report = Backtest.Run(panel).Value ?? throw new InvalidOperationException($"{title}: no back-test.");
        text.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n{report.Plan.Origins.Count} origins.\n\n");
        text.Append(BacktestTable.Markdown(report));
        text.Append("\nProbability of a miss, all horizons: ")
            .AppendJoin(", ", report.Reliability.Where(static b => b.Count > 0).Select(static b => string.Create(CultureInfo.InvariantCulture, $"said {b.Said:.00} came {b.Came:.00}"))).Append(".\n\n");
        text.Append(ChanceCalibration.Of(panel, report.Plan)).Append("\n\n");
        double all = report.PitCounts.Sum();
        text.Append("Share of what came in each tenth of the model's distribution, all horizons: ")
            .AppendJoin(' ', report.PitCounts.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c / all:.00}"))).Append(".\n");
    }

    private static string Cost()
    {
        Console.Error.WriteLine("Cost");
        var panel = SimulatedPanel.Build(new SimulationSettings { Seed = 101, Regions = 552, Months = 96 });
        using var process = Process.GetCurrentProcess();
        double before = process.TotalProcessorTime.TotalSeconds;
        var watch = Stopwatch.StartNew();
        var model = ProjectionModel.Fit(panel).Value!;
        double fitted = watch.Elapsed.TotalSeconds;
        _ = model.Project(24).Value!;
        double projected = watch.Elapsed.TotalSeconds;
        process.Refresh();
        return string.Create(CultureInfo.InvariantCulture,
            $"\n### Cost\n\n552 regions and 96 months on {Environment.ProcessorCount} processors: fit with its inner back-test {fitted:0.0} s, with the projection of 24 months {projected:0.0} s, {process.TotalProcessorTime.TotalSeconds - before:0.0} s of processor time. Peak memory of the process {process.PeakWorkingSet64 / 1e6:0} MB.\n");
    }
}
