using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Store;
using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Versions;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>The steps of an import, as the commands use them: read, publish, fill an empty record.</summary>
internal static class Import
{
    /// <summary>Reads files on top of a record.</summary>
    public static IngestionResult Read(string path, FactSet? current, ProgressDisplay display, CancellationToken cancellation)
        => new DatasetReader(current).Read(path, new DirectProgress<IngestionProgress>(progress =>
            display.Report(progress.Step == "reading" ? "Reading" : "Checking", progress.File, progress.Done, progress.Total)), cancellation);

    /// <summary>Gives the record that an import makes what belongs to a whole one.</summary>
    public static FactSet Complete(IngestionResult read, FactSet facts, ServerSettings settings, ProgressDisplay display, CancellationToken cancellation)
        => read.IsWholeRecord ? SyntheticPart.AddTo(facts, settings, display, cancellation) : facts;

    /// <summary>Publishes a whole record as a new version, and removes versions that are too old to be kept.</summary>
    public static async Task<RecordResult<PublishResult>> PublishAsync(
        RecordStore store, FactSet facts, string note, long? basedOn, ServerSettings settings, ProgressDisplay display, CancellationToken cancellation)
    {
        var published = await store.PublishAsync(facts, note, new DirectProgress<PublishProgress>(progress =>
            display.Report("Writing", progress.Table, progress.Rows, progress.Total)), basedOn, cancellation);
        if (published is { Succeeded: true, Value.AlreadyCurrent: false })
        {
            // What cannot be removed now is removed by the next import.
            await store.PruneAsync(settings.Get(SettingCatalogue.KeptVersions), cancellation);
        }

        return published;
    }

    /// <summary>Fills an empty record from the seed data, unless another process publishes something first: then that is kept.</summary>
    /// <returns>The version that is current now, and its facts; or how the program ends.</returns>
    public static async Task<(LoadedVersion? Loaded, ExitCode? Failure)> SeedAsync(RecordStore store, ServerSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        string path = DataRecord.SeedPath(settings);
        // What went wrong is told when the bars are gone: they would write over it.
        var (read, whole, published) = await ProgressDisplay.RunAsync<(IngestionResult, FactSet?, RecordResult<PublishResult>?)>(terminal, async display =>
        {
            var read = await Task.Run(() => Read(path, null, display, cancellation), cancellation);
            if (read.Facts is null)
            {
                return (read, null, null);
            }

            var facts = await Task.Run(() => SyntheticPart.AddTo(read.Facts, settings, display, cancellation), cancellation);
            return (read, facts, await PublishAsync(store, facts, "seed data", basedOn: 0, settings, display, cancellation));
        });
        if (published is null)
        {
            ReportPrinter.Print(read.Report, terminal.Error);
            return (null, ExitCode.BadData);
        }

        if (published.Succeeded)
        {
            return (new LoadedVersion(published.Value.Version, whole!), null);
        }

        if (published.Error.Code != RecordErrorCode.RecordMoved)
        {
            return (null, Fail(published.Error, terminal));
        }

        var loaded = await store.LoadAsync(null, cancellation);
        return loaded.Succeeded ? (loaded.Value, null) : (null, Fail(loaded.Error, terminal));
    }

    /// <summary>Tells what came of publishing, and says how the program ends.</summary>
    public static ExitCode Tell(RecordResult<PublishResult> published, Terminal terminal)
    {
        if (!published.Succeeded)
        {
            return Fail(published.Error, terminal);
        }

        terminal.Output.WriteLine(published.Value.AlreadyCurrent
            ? $"Version {published.Value.Version.Number} already holds the same facts. Nothing was written."
            : $"Published version {published.Value.Version.Number} with {published.Value.Version.Rows} facts.");
        return ExitCode.Done;
    }

    /// <summary>Tells an error of the record, and says how the program ends.</summary>
    public static ExitCode Fail(RecordError error, Terminal terminal)
    {
        terminal.Error.WriteLine(error.Message);
        terminal.Error.WriteLine(error.Hint);
        return error.Code == RecordErrorCode.RecordInconsistent ? ExitCode.BadData : ExitCode.Impossible;
    }
}
