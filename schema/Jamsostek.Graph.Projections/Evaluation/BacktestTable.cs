using System.Globalization;
using System.Text;
using Jamsostek.Graph.Projections.Outlooks;

namespace Jamsostek.Graph.Projections.Evaluation;

/// <summary>Prints a back-test.</summary>
public static class BacktestTable
{
    private static readonly (string Title, Func<BacktestRow, string> Of)[] Columns =
    [
        ("MAE, points", static r => Number(r.Mae, "0.00")),
        ("pinball, points", static r => Number(r.Pinball, "0.00")),
        ("inside 80 %", static r => Number(r.Coverage80, ".00")),
        ("inside 95 %", static r => Number(r.Coverage95, ".00")),
        ("Brier", static r => Number(r.Brier, ".000")),
        ("calibration error", static r => Number(r.CalibrationError, ".000")),
    ];

    /// <summary>Markdown tables of the regions' scores: a row for each method, in each cell the horizons in order, and below it the model against each other method.</summary>
    /// <param name="report">The back-test.</param>
    /// <returns>Markdown.</returns>
    public static string Markdown(BacktestReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        text.Append("| h = ").AppendJoin(" / ", report.Plan.Horizons).Append(" | ").AppendJoin(" | ", Columns.Select(static c => c.Title)).Append(" |\n|---|");
        text.Append(string.Concat(Enumerable.Repeat("---|", Columns.Length))).Append('\n');
        foreach (var (name, rows) in Lines(report))
        {
            text.Append("| ").Append(name).Append(" | ").AppendJoin(" | ", Columns.Select(c => string.Join(' ', rows.Select(c.Of)))).Append(" |\n");
        }

        foreach (string loss in report.Comparisons.Select(static c => c.Loss).Distinct())
        {
            text.Append(CultureInfo.InvariantCulture, $"\nThe model's {loss} below that of each other method, % (95 % interval over provinces), and origins won:\n\n| |")
                .Append(string.Concat(report.Plan.Horizons.Select(static h => string.Create(CultureInfo.InvariantCulture, $" h = {h} |"))))
                .Append("\n|---|").Append(string.Concat(Enumerable.Repeat("---|", report.Plan.Horizons.Count))).Append('\n');
            foreach (var method in report.Comparisons.Where(c => c.Loss == loss).GroupBy(static c => c.Method))
            {
                text.Append("| ").Append(method.Key).Append(" | ").AppendJoin(" | ", method.Select(Gain)).Append(" |\n");
            }
        }

        return text.ToString();
    }

    /// <summary>The same in columns for a terminal.</summary>
    /// <param name="report">The back-test.</param>
    /// <returns>Lines.</returns>
    public static string Text(BacktestReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = Lines(report).ToList();
        int width = lines.Max(static l => l.Name.Length) + 2;
        int cell = report.Plan.Horizons.Count * 6;
        var text = new StringBuilder();
        text.Append("horizons: ").AppendJoin(' ', report.Plan.Horizons).Append("; origins: ").Append(report.Plan.Origins.Count).Append('\n');
        text.Append(string.Empty.PadRight(width)).AppendJoin("| ", Columns.Select(c => c.Title.PadRight(cell))).Append('\n');
        foreach (var (name, rows) in lines)
        {
            text.Append(name.PadRight(width)).AppendJoin("| ", Columns.Select(c => string.Concat(rows.Select(r => c.Of(r).PadRight(6))).PadRight(cell))).Append('\n');
        }

        return text.Append(Against(report, "MAE")).Append('\n').Append(Against(report, "pinball")).Append('\n').ToString();
    }

    /// <summary>All scores of all methods, levels and horizons as CSV; in the rows of other methods at region level also by what share the model's losses are lower, with a 95 % interval, and at how many origins.</summary>
    /// <param name="report">The back-test.</param>
    /// <returns>CSV with a header.</returns>
    public static string Csv(BacktestReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder("method,level,horizon,count,origins,mae,mae_constant_basis,mase,pinball,coverage80,coverage95,width80,brier,calibration_error,"
            + "mae_gain,mae_gain_low,mae_gain_high,mae_origins_won,pinball_gain,pinball_gain_low,pinball_gain_high,pinball_origins_won\n");
        foreach (var r in report.Rows)
        {
            double[] scores = [r.Mae, r.MaeConstantBasis, r.Mase, r.Pinball, r.Coverage80, r.Coverage95, r.Width80, r.Brier, r.CalibrationError];
            text.Append(CultureInfo.InvariantCulture, $"{Quoted(r.Method)},{r.Level.ToString().ToUpperInvariant()},{r.Horizon},{r.Count},{r.Origins},").AppendJoin(',', scores.Select(static s => Number(s, "0.######")));
            foreach (string loss in new[] { "MAE", "pinball" })
            {
                var gain = r.Level == PathLevel.Region ? report.Comparisons.FirstOrDefault(c => c.Method == r.Method && c.Horizon == r.Horizon && c.Loss == loss) : null;
                text.Append(gain is null ? ",,,," : string.Create(CultureInfo.InvariantCulture, $",{gain.Gain:0.######},{gain.Low:0.######},{gain.High:0.######},{gain.OriginsWon}"));
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Methods at region level, and the model at the levels above.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<BacktestRow> Rows)> Lines(BacktestReport report) =>
        report.Rows.GroupBy(static r => (r.Method, r.Level))
            .Where(static g => g.Key.Level == PathLevel.Region || g.Key.Method == Backtest.ModelName)
            .OrderBy(static g => g.Key.Level)
            .Select(static g => (g.Key.Level switch { PathLevel.Region => g.Key.Method, PathLevel.Parent => g.Key.Method + ", provinces", _ => g.Key.Method + ", country" }, (IReadOnlyList<BacktestRow>)[.. g]));

    private static string Against(BacktestReport report, string loss)
    {
        var parts = report.Plan.Horizons.Select(h => report.Comparisons.Where(c => c.Horizon == h && c.Loss == loss).MinBy(static c => c.Gain)).OfType<BacktestComparison>()
            .Select(static c => string.Create(CultureInfo.InvariantCulture, $"h={c.Horizon} {100 * c.Gain:+0.0;-0.0} % [{100 * c.Low:+0.0;-0.0}, {100 * c.High:+0.0;-0.0}] against {c.Method}, {c.OriginsWon} of {c.Origins} origins won"));
        return $"{loss} lower than the best other method by (95 % interval over provinces): {string.Join("; ", parts)}.";
    }

    private static string Gain(BacktestComparison c)
        => string.Create(CultureInfo.InvariantCulture, $"{100 * c.Gain:+0.0;-0.0} [{100 * c.Low:+0.0;-0.0}, {100 * c.High:+0.0;-0.0}] {c.OriginsWon}/{c.Origins}");

    private static string Quoted(string text) => text.Contains(',', StringComparison.Ordinal) ? $"\"{text}\"" : text;

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
