using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Projections.Evaluation;
using Jamsostek.Graph.Projections.Panels;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Judges the model and the other methods at earlier origins, on somebody's own panel or on the labour data of the record.</summary>
internal static class BacktestCommand
{
    public static async Task<ExitCode> RunAsync(ServerSettings settings, string? panelPath, string? outputPath, Terminal terminal, CancellationToken cancellation)
    {
        var (panel, failure) = panelPath is null ? await OfRecordAsync(settings, terminal, cancellation) : (PanelInput.Read(panelPath, terminal, cancellation), ExitCode.BadData);
        if (panel is null)
        {
            return failure;
        }

        var report = await ProgressDisplay.RunAsync(terminal, display => Task.Run(
            () => Backtest.Run(panel, null, null, new DirectProgress<ProjectionProgress>(p => display.Report(ProjectCommand.StepOf(p), null, p.Done, p.Total)), cancellation), cancellation));
        if (!report.Succeeded)
        {
            return PanelInput.Fail(report.Problem, terminal, panelPath is null ? null : Path.GetFileName(panelPath));
        }

        terminal.Output.WriteLine(panelPath is null
            ? $"The informal share of the employed of {panel.Regions.Count} kabupaten and kota, {panel.Label(0)} to {panel.Label(panel.Length - 1)}, out of the record."
            : $"{panel.Regions.Count} regions, {panel.Label(0)} to {panel.Label(panel.Length - 1)}.");
        terminal.Output.Write(BacktestTable.Text(report.Value));
        if (outputPath is not null && !ProjectCommand.TryWrite(outputPath, BacktestTable.Csv(report.Value), terminal))
        {
            return ExitCode.Impossible;
        }

        return ExitCode.Done;
    }

    /// <summary>
    /// The labour panel of the record. The record's monthly coverage is mostly estimated, and how well estimates are continued says nothing of how well coverage is projected; the informal share is a
    /// reported share of the same regions.
    /// </summary>
    private static async Task<(Panel? Panel, ExitCode Failure)> OfRecordAsync(ServerSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        var current = await CheckCommand.CurrentAsync(settings, terminal, cancellation);
        if (current.Failure is { } failure)
        {
            return (null, failure);
        }

        var panel = LabourPanel.InformalShare(current.Facts ?? new Semantics.Facts.FactSet());
        return panel.Succeeded ? (panel.Value, ExitCode.Done) : (null, PanelInput.Fail(panel.Problem, terminal));
    }
}
