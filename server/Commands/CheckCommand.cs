using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Hosting;
using Jamsostek.Graph.Server.Options;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Reads files as an import would, reports, and writes nothing.</summary>
internal static class CheckCommand
{
    public static async Task<ExitCode> RunAsync(ServerSettings settings, string path, Terminal terminal, CancellationToken cancellation)
    {
        var current = await CurrentAsync(settings, terminal, cancellation);
        if (current.Failure is { } failure)
        {
            return failure;
        }

        var result = await ProgressDisplay.RunAsync(terminal, display => Task.Run(() => Import.Read(path, current.Facts, display, cancellation), cancellation));
        ReportPrinter.Print(result.Report, terminal.Output);
        return result.Report.IsUsable ? ExitCode.Done : ExitCode.BadData;
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
