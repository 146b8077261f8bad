using System.Globalization;
using Jamsostek.Graph.Ingestion.Packages;
using Jamsostek.Graph.Projections.Estimation;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Store;
using Jamsostek.Graph.Store.Versions;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Estimates monthly coverage anew from the current version: publishes a version with it, or writes it to files, or says how far it can be trusted.</summary>
internal static class EstimateCommand
{
    public static async Task<ExitCode> RunAsync(ServerSettings settings, string? folder, bool evaluates, Terminal terminal, CancellationToken cancellation)
    {
        var record = await DataRecord.OpenAsync(settings, TimeProvider.System, cancellation);
        if (!record.Succeeded)
        {
            return Import.Fail(record.Error, terminal);
        }

        var (current, failure) = await CurrentAsync(record.Value, settings, terminal, cancellation);
        if (current is null)
        {
            return failure ?? ExitCode.Impossible;
        }

        return evaluates
            ? await EvaluateAsync(current.Facts, terminal, cancellation)
            : await EstimateAsync(record.Value, settings, current, folder, terminal, cancellation);
    }

    /// <summary>The record after an estimation: its coverage and the uses of figures are those of the estimation, and its source is among the sources.</summary>
    public static FactSet Apply(FactSet facts, CoverageEstimation estimation) =>
        facts.MergedWith(new FactSet { Sources = estimation.Sources }) with { Coverage = estimation.Coverage, FigureUses = estimation.Uses };

    private static async Task<(LoadedVersion? Current, ExitCode? Failure)> CurrentAsync(RecordStore store, ServerSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        var loaded = await store.LoadAsync(null, cancellation);
        return loaded.Succeeded ? (loaded.Value, null)
            : DataRecord.IsEmpty(loaded.Error) ? await Import.SeedAsync(store, settings, terminal, cancellation)
            : (null, Import.Fail(loaded.Error, terminal));
    }

    private static async Task<ExitCode> EvaluateAsync(FactSet facts, Terminal terminal, CancellationToken cancellation)
    {
        var outcome = await ProgressDisplay.RunAsync(terminal, display => Task.Run(
            () => CoverageEvaluation.LeaveOneOut(facts, new EstimationOptions(), Progress(display), cancellation), cancellation));
        if (!outcome.IsEvaluated)
        {
            return Refuse(outcome.Refusal, terminal);
        }

        await terminal.Output.WriteAsync(LeaveOneOutReport.Markdown(outcome.Evaluation));
        return ExitCode.Done;
    }

    private static async Task<ExitCode> EstimateAsync(
        RecordStore store, ServerSettings settings, LoadedVersion current, string? folder, Terminal terminal, CancellationToken cancellation)
    {
        var began = TimeProvider.System.GetTimestamp();
        var outcome = await ProgressDisplay.RunAsync(terminal, display => Task.Run(
            () => CoverageEstimator.Estimate(current.Facts, new EstimationOptions(), Progress(display), cancellation), cancellation));
        if (!outcome.IsEstimated)
        {
            return Refuse(outcome.Refusal, terminal);
        }

        var after = Apply(current.Facts, outcome.Estimation);
        await terminal.Output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture, $"Estimated {outcome.Estimation.Summary.EstimatedRows:N0} rows in {TimeProvider.System.GetElapsedTime(began).TotalSeconds:0.0} s; {EstimateChange.Between(current.Facts, after)}"));
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
            PackageFiles.WriteCoverage(Path.Combine(folder, "coverage.csv"), after.Coverage);
            PackageFiles.WriteFigureUses(Path.Combine(folder, "figure-uses.csv"), after.FigureUses);
            await terminal.Output.WriteLineAsync($"Wrote coverage.csv and figure-uses.csv to {folder}. Nothing was published.");
            return ExitCode.Done;
        }

        return await AuditedWrite.PublishAsync(settings, "estimate", "coverage", terminal, () => ProgressDisplay.RunAsync(terminal, display =>
            Import.PublishAsync(store, after, "estimate", current.Version.Number, settings, display, cancellation)));
    }

    private static DirectProgress<EstimationProgress> Progress(ProgressDisplay display) =>
        new(progress => display.Report("Estimating", progress.Step, progress.Done, progress.Total));

    private static ExitCode Refuse(EstimationRefusal refusal, Terminal terminal)
    {
        terminal.Error.WriteLine(refusal.Message);
        terminal.Error.WriteLine(refusal.Hint);
        return ExitCode.BadData;
    }
}
