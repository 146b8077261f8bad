using System.Security.Cryptography;
using System.Text;
using Jamsostek.Graph.Server.Access;
using Jamsostek.Graph.Server.Access.Audit;
using Jamsostek.Graph.Server.Options;
using Jamsostek.Graph.Server.Transport;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Saved;

/// <summary>
/// What keyed callers have saved: queries and views, each version for good. A look asks the file, so that what another process saves or retires holds with the next request.
/// </summary>
internal sealed partial class SavedLibrary(AccessDatabase database, AuditLog audit, ServerSettings settings, TimeProvider clock, ILogger<SavedLibrary> logger) : IDisposable
{
    private readonly int _most = settings.Get(SettingCatalogue.MaxSavedVersions);
    private readonly Lock _gate = new();
    private SqliteConnection? _connection;

    /// <summary>Finds what a reference names.</summary>
    public SavedLookup Find(SavedKind kind, SavedReference reference)
        => Look<SavedEntry?>(connection => SavedTable.Find(connection, kind, reference), null, out var entry) ? new SavedLookup(true, entry) : default;

    /// <summary>The newest version of everything that is not retired, by name; null when the file cannot be read.</summary>
    public IReadOnlyList<SavedEntry>? Newest(SavedKind kind) => Look<IReadOnlyList<SavedEntry>>(connection => SavedTable.Newest(connection, kind), [], out var entries) ? entries : null;

    /// <summary>All versions of a name, the newest first; null when the file cannot be read.</summary>
    public IReadOnlyList<SavedEntry>? Versions(SavedKind kind, string name)
        => Look<IReadOnlyList<SavedEntry>>(connection => SavedTable.Versions(connection, kind, name), [], out var entries) ? entries : null;

    /// <summary>Saves the next version under a name; what is saved there already is not saved again.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="name">The name.</param>
    /// <param name="text">The text, checked.</param>
    /// <param name="title">Its title.</param>
    /// <param name="caller">Who saves.</param>
    /// <param name="address">From where.</param>
    public SavedResult Save(SavedKind kind, string name, string text, string? title, Principal caller, string? address)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        var versions = SavedTable.Versions(connection, kind, name);
        if (versions is [.., var first] && !MayChange(first, caller))
        {
            return SavedResult.Refuse(SavedProblems.NotYours(name));
        }

        if (versions is [{ IsRetired: false } newest, ..] && newest.Text == text && newest.Title == title)
        {
            return new SavedResult(newest, IsNew: false, null);
        }

        if (SavedTable.Count(connection) >= _most)
        {
            return SavedResult.Refuse(SavedProblems.TooMany(_most));
        }

        var entry = new SavedEntry(
            kind, name, versions.Count + 1, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), text, title, AccessDatabase.Write(clock.GetUtcNow()), caller.Id, IsRetired: false);
        SavedTable.Add(connection, entry);
        audit.Append(connection, new AuditEntry(caller.Id, address, ActionOf(kind, "save"), $"{name}@{entry.Version}", "DONE", $"sha256 {entry.Id}"));
        transaction.Commit();
        return new SavedResult(entry, IsNew: true, null);
    }

    /// <summary>Retires every version of a name: it is answered no more. The name stays its owner's, so that nobody else puts something in its place where others still ask for it.</summary>
    public Problem? Retire(SavedKind kind, string name, Principal caller, string? address)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction();
        var versions = SavedTable.Versions(connection, kind, name);
        if (!versions.Any(static version => !version.IsRetired))
        {
            return SavedProblems.NotFound(kind, name);
        }

        if (!MayChange(versions[^1], caller))
        {
            return SavedProblems.NotYours(name);
        }

        SavedTable.Retire(connection, kind, name, clock.GetUtcNow());
        audit.Append(connection, new AuditEntry(caller.Id, address, ActionOf(kind, "retire"), name, "DONE", $"{versions.Count(static version => !version.IsRetired)} versions"));
        transaction.Commit();
        return null;
    }

    public void Dispose()
    {
        lock (_gate)
        {
            Close();
        }
    }

    /// <summary>A name is its first saver's; admins may change all of them.</summary>
    private static bool MayChange(SavedEntry first, Principal caller) => first.SavedBy == caller.Id || caller.May(AccessScope.Admin);

    private static string ActionOf(SavedKind kind, string what) => kind == SavedKind.Query ? $"queries.{what}" : $"views.{what}";

    private bool Look<T>(Func<SqliteConnection, T> look, T none, out T found)
    {
        found = none;
        lock (_gate)
        {
            try
            {
                if (_connection is null && database.Exists)
                {
                    _connection = database.Open();
                }

                found = _connection is null ? none : look(_connection);
                return true;
            }
            catch (SqliteException fault)
            {
                LogUnreadable(logger, fault.Message);
                Close();
                return false;
            }
        }
    }

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }

    [LoggerMessage(EventId = 30, Level = LogLevel.Error, Message = "Saved queries and views cannot be read: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string reason);
}
