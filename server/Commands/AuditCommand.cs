using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Options;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>Prints the log of all writes.</summary>
internal static class AuditCommand
{
    public static Task<ExitCode> RunAsync(ServerSettings settings, int last, Terminal terminal)
    {
        var database = AccessDatabase.Of(settings);
        try
        {
            foreach (var entry in new AuditLog(database, TimeProvider.System).Last(last))
            {
                terminal.Output.WriteLine($"{entry.Number} {entry.At} {entry.Actor}{(entry.Address is null ? string.Empty : $" from {entry.Address}")} {entry.Action} {entry.Subject}: {entry.Outcome}"
                    + (entry.Detail is null ? string.Empty : $" ({entry.Detail})"));
            }

            return Task.FromResult(ExitCode.Done);
        }
        catch (SqliteException fault)
        {
            terminal.Error.WriteLine($"{database.Location} cannot be read: {fault.Message}");
            return Task.FromResult(ExitCode.Impossible);
        }
    }
}
