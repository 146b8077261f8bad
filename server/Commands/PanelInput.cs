using System.Globalization;
using Jamsostek.Graph.Ingestion.Panels;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Reads a panel file for a command, and tells what is wrong with it.</summary>
internal static class PanelInput
{
    /// <summary>Reads a panel.</summary>
    /// <param name="path">The file.</param>
    /// <param name="terminal">Where findings go.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <returns>The panel; null where there is none, and everything is told.</returns>
    public static Panel? Read(string path, Terminal terminal, CancellationToken cancellation)
    {
        var file = PanelFileReader.Read(path, cancellation);
        if (file.Report.Findings.Count > 0)
        {
            ReportPrinter.Print(file.Report, terminal.Error);
        }

        if (file.Rows is null)
        {
            return null;
        }

        var built = PanelBuilder.Build(file.Rows.Select(RowOf), file.IsAnnual ? PanelFrequency.Annual : PanelFrequency.Monthly);
        if (!built.Succeeded)
        {
            Fail(built.Problem, terminal, Path.GetFileName(path));
            return null;
        }

        if (built.Value.AggregateRows is { Count: > 0 } aggregates)
        {
            terminal.Error.WriteLine($"note: the rows of {Listed(aggregates)} were left out: other regions of the panel stand under them, and they are the sum of these.");
        }

        return built.Value;
    }

    /// <summary>Tells why something cannot be computed, as findings in a file are told.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="terminal">Where it is told.</param>
    /// <param name="file">The file it lies in; null where it lies in none.</param>
    public static ExitCode Fail(ProjectionProblem problem, Terminal terminal, string? file = null)
    {
        string code = string.Concat(problem.Code.ToString().Select(static (c, k) => k > 0 && char.IsUpper(c) ? $"_{c}" : $"{char.ToUpperInvariant(c)}"));
        terminal.Error.WriteLine(file is null ? $"error {code}" : $"error {code}: {file}");
        terminal.Error.WriteLine($"  {problem.Message}");
        terminal.Error.WriteLine($"  hint: {problem.Hint}");
        return ExitCode.BadData;
    }

    /// <summary>Up to five codes, and how many more.</summary>
    public static string Listed(IReadOnlyList<string> codes) =>
        string.Join(", ", codes.Take(5)) + (codes.Count > 5 ? string.Create(CultureInfo.InvariantCulture, $" and {codes.Count - 5} more") : string.Empty);

    private static PanelRow RowOf(PanelFileRow row) => new()
    {
        RegionCode = row.RegionCode,
        ParentCode = row.ParentCode,
        Month = Month.Of(row.Period.First),
        Potential = (double?)row.Potential,
        Active = (double?)row.Active,
        StandardError = (double?)row.StandardError,
        RegulationIssued = row.RegulationIssued,
        BudgetMillions = (double?)row.BudgetMillions,
        InformalShare = (double?)row.InformalShare,
        NonAsnShare = (double?)row.NonAsnShare,
        Urban = (double?)row.Urban,
    };
}
