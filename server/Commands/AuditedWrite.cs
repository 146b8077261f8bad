using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Versions;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>A write by a command, entered in the audit log before it begins and when it has ended.</summary>
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
        var published = await RunAsync(settings, action, subject, terminal, publish, static result => (result.AlreadyCurrent ? "UNCHANGED" : "PUBLISHED", $"version {result.Version.Number}"));
        return published is null ? ExitCode.Impossible : Import.Tell(published, terminal);
    }

    /// <summary>Writes, unless it cannot be entered.</summary>
    /// <param name="settings">Where the log is.</param>
    /// <param name="action">What the command does.</param>
    /// <param name="subject">With what.</param>
    /// <param name="terminal">Is told when it cannot be entered.</param>
    /// <param name="write">Writes.</param>
    /// <param name="tell">The outcome in one word, and more of it.</param>
    /// <returns>What came of it; null when it cannot be entered, and nothing was written.</returns>
    public static async Task<RecordResult<T>?> RunAsync<T>(
        ServerSettings settings, string action, string subject, Terminal terminal, Func<Task<RecordResult<T>>> write, Func<T, (string Outcome, string Detail)> tell)
        where T : class
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
            return null;
        }

        var written = await write();
        var (outcome, detail) = written.Succeeded ? tell(written.Value) : ("FAILED", FactCode.Of(written.Error.Code));
        log.Append(entry with { Outcome = outcome, Detail = detail });
        return written;
    }
}
