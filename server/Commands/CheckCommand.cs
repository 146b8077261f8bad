using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Ingestion.Identities;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Reads files as an import would, reports, proves the identities of the record they would make, and writes nothing.</summary>
internal static class CheckCommand
{
    public static async Task<ExitCode> RunAsync(ServerSettings settings, string path, Terminal terminal, CancellationToken cancellation)
    {
        var current = await CurrentAsync(settings, terminal, cancellation);
        if (current.Failure is { } failure)
        {
            return failure;
        }

        var (result, identities) = await ProgressDisplay.RunAsync(terminal, display => Task.Run(() => Prove(settings, path, current.Facts, display, cancellation), cancellation));
        ReportPrinter.Print(result.Report, terminal.Output);
        if (!result.Report.IsUsable)
        {
            return ExitCode.BadData;
        }

        terminal.Output.WriteLine();
        IdentityTable.Print(identities, terminal.Output);
        return identities.All(identity => identity.Holds || !(identity.HoldsForAnyData || result.IsWholeRecord)) ? ExitCode.Done : ExitCode.BadData;
    }

    /// <summary>Reads the files, and holds the record as it would be after their import to every identity: a whole one must meet all, a part those that hold for any data.</summary>
    private static (IngestionResult Read, IReadOnlyList<IdentityResult> Identities) Prove(
        ServerSettings settings, string path, FactSet? current, ProgressDisplay display, CancellationToken cancellation)
    {
        var result = Import.Read(path, current, display, cancellation);
        if (result.ApplyTo(current) is not { } facts)
        {
            return (result, []);
        }

        var whole = result.IsWholeRecord ? SyntheticPart.AddTo(facts, settings, display, cancellation) : facts;
        display.Report("Proving", item: null, 0, 1);
        return (result, IdentityTable.Of(whole));
    }

    /// <summary>The record as it is: that of the data directory, else the seed data.</summary>
    public static async Task<(FactSet? Facts, ExitCode? Failure)> CurrentAsync(ServerSettings settings, Terminal terminal, CancellationToken cancellation)
    {
        if (!DataRecord.Exists(settings))
        {
            return (new DatasetReader().Read(DataRecord.SeedPath(settings), null, cancellation).Facts, null);
        }

        var record = await DataRecord.OpenAsync(settings, TimeProvider.System, cancellation);
        if (!record.Succeeded)
        {
            return (null, Import.Fail(record.Error, terminal));
        }

        var loaded = await record.Value.LoadAsync(null, cancellation);
        return loaded.Succeeded || DataRecord.IsEmpty(loaded.Error) ? (loaded.Value?.Facts, null) : (null, Import.Fail(loaded.Error, terminal));
    }
}
