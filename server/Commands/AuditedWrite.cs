using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Versions;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>A publication by a command, entered in the audit log before it begins and when it has ended.</summary>
internal static class AuditedWrite
{
    /// <summary>Publishes, unless it cannot be entered, and tells the terminal what came of it.</summary>
    /// <param name="settings">Where the log is.</param>
    /// <param name="action">What the command does.</param>
    /// <param name="subject">With what.</param>
    /// <param name="terminal">Is told.</param>
    /// <param name="publish">Publishes.</param>
    /// <returns>How the program ends.</returns>
    public static async Task<ExitCode> PublishAsync(ServerSettings settings, string action, string subject, Terminal terminal, Func<Task<RecordResult<PublishResult>>> publish)
    {
        var database = AccessDatabase.Of(settings);
        var log = new AuditLog(database, TimeProvider.System);
        var entry = new AuditEntry(AuditLog.CommandActor, null, action, subject, "BEGUN", null);
        try
        {
            log.Append(entry);
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"Nothing was written, as it cannot be entered in the audit log: {database.Location}: {fault.Message}");
            return ExitCode.Impossible;
        }

        var published = await publish();
        log.Append(!published.Succeeded ? entry with { Outcome = "FAILED", Detail = FactCode.Of(published.Error.Code) }
            : entry with { Outcome = published.Value.AlreadyCurrent ? "UNCHANGED" : "PUBLISHED", Detail = $"version {published.Value.Version.Number}" });
        return Import.Tell(published, terminal);
    }
}
