using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Ingestion.Packages;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Writes the data dictionary of a data package.</summary>
internal static class DictionaryCommand
{
    public static async Task<ExitCode> RunAsync(string path, Terminal terminal, CancellationToken cancellation)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, "datapackage.json") : path;
        var read = new DatasetReader().Read(path, progress: null, cancellation);
        if (!read.Report.IsUsable)
        {
            ReportPrinter.Print(read.Report, terminal.Error);
            return ExitCode.BadData;
        }

        await terminal.Output.WriteAsync(DataDictionary.Markdown(await File.ReadAllTextAsync(file, cancellation), read.Report.Rows));
        return ExitCode.Done;
    }
}
