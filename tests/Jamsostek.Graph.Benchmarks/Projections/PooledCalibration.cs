using System.Globalization;
using System.Text;
using Jamsostek.Graph.Projections.Evaluation;
using Jamsostek.Graph.Projections.Outlooks;

namespace Jamsostek.Graph.Benchmarks.Projections;

/// <summary>
/// Calibration of the probabilities over several simulated panels. Regions of one panel share its nation's swing, of which a back-test of 24 months sees two that do not overlap: one panel cannot tell a wrong probability
/// from bad luck. Over several panels the swings are drawn anew.
/// </summary>
internal static class PooledCalibration
{
    private const int FirstSeed = 101;
    private const int Panels = 100;
    private const int SlowingPanels = 40;
    private const int Resamples = 1_000;

    /// <summary>Adds the tables of the simulated panels.</summary>
    public static void Add(StringBuilder text)
    {
        var growing = Reports(Panels, static seed => new SimulationSettings { Seed = seed });
        Add(text, $"Calibration over {Panels} simulated panels", string.Create(CultureInfo.InvariantCulture, $"The first panel's settings with the seeds {FirstSeed} to {FirstSeed + Panels - 1}, the model alone. ")
            + "The error of all panels together is what the probabilities are wrong by, with the middle 95 % of it when panels are drawn anew from these; what one panel has more or less is the luck of its two years.", growing);
        var slowing = Reports(SlowingPanels, static seed => ModelTables.Slowing(seed));
        text.Append(CultureInfo.InvariantCulture, $"\n### Intervals over simulated panels\n\nThe {Panels} panels above, and {SlowingPanels} whose growth slows down as that of the second panel does, seeds {FirstSeed} to {FirstSeed + SlowingPanels - 1}. What one panel has for the country is of ten origins at most.\n\n");
        text.Append("| | inside 80 %: h = 1 / 3 / 6 / 12 / 24 | inside 95 % |\n|---|---|---|\n");
        AddIntervals(text, "growing", growing);
        AddIntervals(text, "slowing down", slowing);
    }

    /// <summary>Adds the table of some panels together.</summary>
    public static void Add(StringBuilder text, string title, string meaning, IReadOnlyList<BacktestReport> reports)
    {
        var horizons = reports[0].Plan.Horizons;
        text.Append(CultureInfo.InvariantCulture, $"\n### {title}\n\n{meaning}\n\n| h | error of all together | of one panel: least, middle, most | said, came |\n|---|---|---|---|\n");
        for (int h = 0; h < horizons.Count; h++)
        {
            AddRow(text, horizons[h].ToString(CultureInfo.InvariantCulture), [.. reports.Select(report => report.ReliabilityByHorizon[h])]);
        }

        AddRow(text, "all", [.. reports.Select(static report => report.Reliability)]);
    }

    private static List<BacktestReport> Reports(int panels, Func<int, SimulationSettings> settings)
    {
        var reports = new List<BacktestReport>();
        for (int seed = FirstSeed; seed < FirstSeed + panels; seed++)
        {
            Console.Error.WriteLine($"Calibration, seed {seed}");
            reports.Add(Backtest.Run(SimulatedPanel.Build(settings(seed)), baselines: []).Value ?? throw new InvalidOperationException($"Seed {seed} has no back-test."));
        }

        return reports;
    }

    private static void AddIntervals(StringBuilder text, string name, List<BacktestReport> reports)
    {
        foreach (var level in Enum.GetValues<PathLevel>())
        {
            text.Append(CultureInfo.InvariantCulture, $"| {name}, {NameOf(level)} | {Mean(static row => row.Coverage80)} | {Mean(static row => row.Coverage95)} |\n");

            string Mean(Func<BacktestRow, double> share) => string.Join(' ', reports[0].Plan.Horizons.Select(horizon =>
                reports.SelectMany(static report => report.Rows).Where(row => row.Level == level && row.Horizon == horizon).Average(share).ToString(".00", CultureInfo.InvariantCulture)));
        }
    }

    private static string NameOf(PathLevel level) => level switch { PathLevel.Region => "regions", PathLevel.Parent => "provinces", _ => "country" };

    private static void AddRow(StringBuilder text, string name, IReadOnlyList<IReadOnlyList<ReliabilityBin>> panels)
    {
        var joined = ReliabilityBin.Joined(panels);
        double[] each = [.. panels.Select(ReliabilityBin.CalibrationError).Order()];
        double[] drawn = [.. Resampled(panels).Order()];
        string said = string.Join(", ", joined.Where(static bin => bin.Count > 0).Select(static bin => string.Create(CultureInfo.InvariantCulture, $"{bin.Said:.00} {bin.Came:.00}")));
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {Fraction(ReliabilityBin.CalibrationError(joined))} [{Fraction(drawn[Resamples / 40])}, {Fraction(drawn[^(Resamples / 40)])}] | {Fraction(each[0])} {Fraction(each[each.Length / 2])} {Fraction(each[^1])} | {said} |\n");
    }

    /// <summary>The error of as many panels, drawn with replacement: how much of it is the luck of these.</summary>
    private static IEnumerable<double> Resampled(IReadOnlyList<IReadOnlyList<ReliabilityBin>> panels)
    {
        // The same draws for every row.
        var random = new Random(FirstSeed);
        for (int resample = 0; resample < Resamples; resample++)
        {
            yield return ReliabilityBin.CalibrationError(ReliabilityBin.Joined([.. panels.Select(_ => panels[random.Next(panels.Count)])]));
        }
    }

    private static string Fraction(double value) => value.ToString(".000", CultureInfo.InvariantCulture);
}
