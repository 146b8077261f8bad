using Jamsostek.Graph.Api;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Writes the schema.</summary>
internal static class SdlCommand
{
    public static async Task<ExitCode> RunAsync(Terminal terminal)
    {
        await terminal.Output.WriteAsync(SchemaPrinter.Print(GraphSchema.Build()));
        return ExitCode.Done;
    }
}
