using System.Collections.Frozen;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Access.Keys;

/// <summary>
/// The keys as the running server knows them. Each look asks SQLite whether another connection has changed the file (<c>PRAGMA data_version</c>, a few microseconds) and reads the
/// keys again when one has: a key that another process revokes is refused by the next request. Callers without a key never come here.
/// </summary>
internal sealed partial class KeyDirectory(AccessDatabase database, ILogger<KeyDirectory> logger) : IDisposable
{
    private readonly Lock _gate = new();
    private FrozenDictionary<string, ApiKey> _keys = FrozenDictionary<string, ApiKey>.Empty;
    private SqliteConnection? _connection;
    private SqliteCommand? _changes;
    private long _seen = -1;

    /// <summary>Finds a key by its id, whether it still holds or not.</summary>
    public KeyLookup Find(string id)
    {
        lock (_gate)
        {
            try
            {
                return Refresh() ? new KeyLookup(true, _keys.GetValueOrDefault(id)) : new KeyLookup(true, null);
            }
            catch (SqliteException fault)
            {
                LogUnreadable(logger, fault.Message);
                Close();
                return default;
            }
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            Close();
        }
    }

    /// <summary>Reads the keys again if they have changed.</summary>
    /// <returns>Whether there is a file of keys.</returns>
    private bool Refresh()
    {
        if (_connection is null)
        {
            if (!database.Exists)
            {
                return false;
            }

            _connection = database.Open();
            _changes = _connection.CreateCommand();
            _changes.CommandText = "PRAGMA data_version";
        }

        // Asked before the keys are read: what changes in between is seen by the next look.
        long version = (long)_changes!.ExecuteScalar()!;
        if (version != _seen)
        {
            _keys = KeyTable.All(_connection).ToFrozenDictionary(static key => key.Id, StringComparer.Ordinal);
            _seen = version;
        }

        return true;
    }

    private void Close()
    {
        _changes?.Dispose();
        _connection?.Dispose();
        (_changes, _connection, _seen) = (null, null, -1);
        _keys = FrozenDictionary<string, ApiKey>.Empty;
    }

    [LoggerMessage(EventId = 20, Level = LogLevel.Error, Message = "The API keys cannot be read, so nobody with one is let in: {Reason}")]
    private static partial void LogUnreadable(ILogger logger, string reason);
}
