using System.Globalization;
using Jamsostek.Graph.Api.Outlooks;
using Jamsostek.Graph.Projections;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Trains the projection model on the current version and keeps it beside that version, with what it says of every target. A running server takes it over by itself.</summary>
internal static class TrainCommand
{
    public static async Task<ExitCode> RunAsync(ServerSettings settings, bool evaluates, Terminal terminal, CancellationToken cancellation)
    {
        var record = await DataRecord.OpenAsync(settings, TimeProvider.System, cancellation);
        if (!record.Succeeded)
        {
            return Import.Fail(record.Error, terminal);
        }

        var loaded = await record.Value.LoadAsync(null, cancellation);
        if (!loaded.Succeeded && DataRecord.IsEmpty(loaded.Error))
        {
            var seeded = await Import.SeedAsync(record.Value, settings, terminal, cancellation);
            if (seeded.Failure is { } failure)
            {
                return failure;
            }

            loaded = await record.Value.LoadAsync(null, cancellation);
        }

        if (!loaded.Succeeded)
        {
            return Import.Fail(loaded.Error, terminal);
        }

        var current = loaded.Value;
        var began = TimeProvider.System.GetTimestamp();
        var trained = await ProgressDisplay.RunAsync(terminal, display => Task.Run(
            () => OutlookTraining.Train(current.ToSnapshot(), current.Facts, evaluates, TimeProvider.System,
                new DirectProgress<ProjectionProgress>(p => display.Report(ProjectCommand.StepOf(p), null, p.Done, p.Total)), cancellation), cancellation));
        if (!trained.Succeeded)
        {
            return PanelInput.Fail(trained.Problem, terminal);
        }

        var result = trained.Value;
        var kept = await AuditedWrite.RunAsync(
            settings, "train", $"version {result.Model.DataVersion}", terminal, () => record.Value.KeepModelAsync(result.Model, result.Months, cancellation), _ => ("KEPT", $"model {result.Model.Hash}"));
        if (kept is null)
        {
            return ExitCode.Impossible;
        }

        if (!kept.Succeeded)
        {
            return Import.Fail(kept.Error, terminal);
        }

        await TellAsync(result, TimeProvider.System.GetElapsedTime(began), terminal);
        return ExitCode.Done;
    }

    private static async Task TellAsync(TrainingResult result, TimeSpan taken, Terminal terminal)
    {
        var (model, card) = (result.Model, result.Card);
        await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Trained on version {model.DataVersion}: {card.Regions} regions, {card.Periods} months to {card.Cutoff}, in {taken.TotalSeconds:0.0} s."));
        await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"Kept model {model.Hash[..12]}, its answers to {model.Outlooks.Select(static fact => fact.TargetId).Distinct().Count()} targets ({model.Outlooks.Count} of regions) and {result.Months.Count} months of projection."));
        foreach (string sentence in card.Sentences)
        {
            await terminal.Output.WriteLineAsync($"- {sentence}");
        }

        if (result.Scores.Count > 0)
        {
            await terminal.Output.WriteLineAsync("Projections made at earlier dates, held to figures that were published later (errors in percentage points):");
            await terminal.Output.WriteLineAsync($"{"",-22} figures  error  no change  in 80 %  in 95 %  width 80");
            foreach (var score in result.Scores)
            {
                await terminal.Output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                    $"{score.Group,-22} {score.Figures,7} {score.Mae,6:0.0} {score.NaiveMae,10:0.0} {score.Coverage80,8:0%} {score.Coverage95,8:0%} {score.Width80,9:0.0}"));
            }
        }
    }
}
