using System.Diagnostics.CodeAnalysis;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Options;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Commands;

/// <summary>A write by a command, entered in the audit log before it begins and when it has ended.</summary>
internal sealed class AuditedWrite
{
    private readonly AuditLog _log;
    private readonly AuditEntry _begun;

    private AuditedWrite(AuditLog log, AuditEntry begun) => (_log, _begun) = (log, begun);

    /// <summary>Enters that a write begins.</summary>
    /// <returns>Whether it could be entered; otherwise it must not be done, and the terminal was told.</returns>
    public static bool TryBegin(ServerSettings settings, string action, string subject, Terminal terminal, [NotNullWhen(true)] out AuditedWrite? write)
    {
        var database = AccessDatabase.Of(settings);
        var begun = new AuditedWrite(new AuditLog(database, TimeProvider.System), new AuditEntry(AuditLog.CommandActor, null, action, subject, "BEGUN", null));
        try
        {
            begun._log.Append(begun._begun);
            write = begun;
            return true;
        }
        catch (Exception fault) when (fault is SqliteException or IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine($"Nothing was written, as it cannot be entered in the audit log: {database.Location}: {fault.Message}");
            write = null;
            return false;
        }
    }

    /// <summary>Enters how it ended.</summary>
    public void End(string outcome, string? detail) => _log.Append(_begun with { Outcome = outcome, Detail = detail });
}
