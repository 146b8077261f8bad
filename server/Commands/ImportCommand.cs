using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Store;
using Jamsostek.Graph.Store.Versions;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Reads files and publishes them as a new data version: all or nothing.</summary>
internal static class ImportCommand
{
    public static async Task<ExitCode> RunAsync(ServerSettings settings, string path, Terminal terminal, CancellationToken cancellation)
    {
        var record = await DataRecord.OpenAsync(settings, TimeProvider.System, cancellation);
        if (!record.Succeeded)
        {
            return Import.Fail(record.Error, terminal);
        }

        var (read, current, failure) = await ReadAsync(record.Value, settings, path, terminal, cancellation);
        if (read is null)
        {
            return failure ?? ExitCode.Impossible;
        }

        ReportPrinter.Print(read.Report, terminal.Output);
        if (read.ApplyTo(current?.Facts) is not { } facts)
        {
            terminal.Output.WriteLine("Nothing was written.");
            return ExitCode.BadData;
        }

        facts = await ProgressDisplay.RunAsync(terminal, display => Task.Run(() => Import.Complete(read, facts, settings, display, cancellation), cancellation));
        if (!Holds(facts, terminal))
        {
            terminal.Output.WriteLine("Nothing was written.");
            return ExitCode.BadData;
        }

        // A part was laid over the current version: were that no longer the current one, another import would be undone.
        long? basedOn = read.IsWholeRecord ? null : current?.Version.Number;
        string note = Path.GetFileName(Path.TrimEndingDirectorySeparator(path));
        return await AuditedWrite.PublishAsync(settings, "import", note, terminal, () => ProgressDisplay.RunAsync(terminal, display =>
            Import.PublishAsync(record.Value, facts, note, basedOn, settings, display, cancellation)));
    }

    /// <summary>Prints the identities that do not hold in the record as it would be, and says whether it may be published: a user's own figures need not meet every published one.</summary>
    private static bool Holds(FactSet facts, Terminal terminal)
    {
        var identities = IdentityTable.Of(facts);
        if (identities.Any(static identity => !identity.Holds))
        {
            IdentityTable.Print(identities, terminal.Output);
        }

        return IdentityTable.AllowsPublishing(identities);
    }

    /// <summary>Reads the files on top of the current version. A part of a record needs one to belong to: an empty record is filled from the seed data first.</summary>
    private static async Task<(IngestionResult? Read, LoadedVersion? Current, ExitCode? Failure)> ReadAsync(
        RecordStore store, ServerSettings settings, string path, Terminal terminal, CancellationToken cancellation)
    {
        var loaded = await store.LoadAsync(null, cancellation);
        if (!loaded.Succeeded && !DataRecord.IsEmpty(loaded.Error))
        {
            return (null, null, Import.Fail(loaded.Error, terminal));
        }

        var current = loaded.Value;
        var read = await ReadOnAsync(current?.Facts);
        if (current is not null || read.IsWholeRecord)
        {
            return (read, current, null);
        }

        var seeded = await Import.SeedAsync(store, settings, terminal, cancellation);
        return seeded.Loaded is { } seed ? (await ReadOnAsync(seed.Facts), seed, null) : (null, null, seeded.Failure);

        Task<IngestionResult> ReadOnAsync(FactSet? facts)
            => ProgressDisplay.RunAsync(terminal, display => Task.Run(() => Import.Read(path, facts, display, cancellation), cancellation));
    }
}
