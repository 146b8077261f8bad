using System.Globalization;
using Jamsostek.Graph.Server.Options;
using Microsoft.Data.Sqlite;

namespace Jamsostek.Graph.Server.Access;

/// <summary>
/// The file of keys, of the audit log and of what is saved, beside the record and apart from it: the record is published whole and read by anybody, and is replaced and copied; who may do what is neither.
/// </summary>
/// <param name="path">Where it lies.</param>
internal sealed class AccessDatabase(string path)
{
    /// <summary>How times are written: UTC, so that their order is that of their texts.</summary>
    public const string TimeFormat = "yyyy-MM-ddTHH:mm:ss.fffZ";

    private const string FileName = "access.db";
    private const long FirstSchema = 1;
    private const long Schema = 2;

    /// <summary>Makes it what it is; the triggers keep every entry of the audit log as it was written.</summary>
    private const string Tables = """
        CREATE TABLE api_keys (
            id TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            secret_hash BLOB NOT NULL CHECK (length(secret_hash) = 32),
            scopes TEXT NOT NULL,
            regions TEXT,
            bases TEXT,
            created_at TEXT NOT NULL,
            created_by TEXT NOT NULL,
            expires_at TEXT,
            revoked_at TEXT,
            last_used_at TEXT
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE audit_log (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            actor TEXT NOT NULL,
            address TEXT,
            action TEXT NOT NULL,
            subject TEXT NOT NULL,
            outcome TEXT NOT NULL,
            detail TEXT
        ) STRICT;
        CREATE TRIGGER audit_log_keeps_entries BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'entries of the audit log are not changed'); END;
        CREATE TRIGGER audit_log_loses_nothing BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'entries of the audit log are not removed'); END;
        CREATE TRIGGER api_keys_stay_revoked BEFORE UPDATE OF revoked_at ON api_keys WHEN old.revoked_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a revoked key stays revoked'); END;
        """;

    /// <summary>What the second form of the file has more: versions that are saved once and never changed, and secrets of the server's own.</summary>
    private const string SavedTables = """
        CREATE TABLE saved (
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            version INTEGER NOT NULL,
            id TEXT NOT NULL,
            text TEXT NOT NULL,
            title TEXT,
            saved_at TEXT NOT NULL,
            saved_by TEXT NOT NULL,
            retired_at TEXT,
            PRIMARY KEY (kind, name, version)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX saved_by_id ON saved (kind, id);
        CREATE TRIGGER saved_keeps_versions BEFORE UPDATE OF kind, name, version, id, text, title, saved_at, saved_by ON saved BEGIN SELECT RAISE(ABORT, 'a saved version is not changed'); END;
        CREATE TRIGGER saved_loses_nothing BEFORE DELETE ON saved BEGIN SELECT RAISE(ABORT, 'a saved version is not removed'); END;
        CREATE TABLE server_secrets (
            name TEXT NOT NULL PRIMARY KEY,
            value BLOB NOT NULL CHECK (length(value) >= 32)
        ) STRICT, WITHOUT ROWID;
        """;

    /// <summary>The file of the data directory.</summary>
    public static AccessDatabase Of(ServerSettings settings) => new(Path.GetFullPath(Path.Combine(settings.Get(SettingCatalogue.DataDirectory), FileName)));

    /// <summary>Where it lies.</summary>
    public string Location => path;

    /// <summary>Whether it was made already: it is with the first key or the first write.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>A time as it is written.</summary>
    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString(TimeFormat, CultureInfo.InvariantCulture);

    /// <summary>Opens it, making it where there is none.</summary>
    /// <exception cref="SqliteException">It cannot be opened, or is no file of ours.</exception>
    public SqliteConnection Open()
    {
        Make();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 10 }.ToString());
        try
        {
            connection.Open();
            Upgrade(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes an empty file that only its owner may read, before anything is in it.</summary>
    private void Make()
    {
        if (Exists)
        {
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var made = new FileStream(path, options);
    }

    private static void Upgrade(SqliteConnection connection)
    {
        if (Ask(connection, "PRAGMA user_version") is Schema)
        {
            return;
        }

        Ask(connection, "PRAGMA journal_mode = WAL");
        using var transaction = connection.BeginTransaction();
        // Another process may have made the tables since.
        long found = Ask(connection, "PRAGMA user_version") as long? ?? 0;
        if (found == 0 && Ask(connection, "SELECT count(*) FROM sqlite_schema") is 0L)
        {
            Ask(connection, $"{Tables} {SavedTables} PRAGMA user_version = {Schema};");
        }
        else if (found == FirstSchema)
        {
            Ask(connection, $"{SavedTables} PRAGMA user_version = {Schema};");
        }
        else if (found != Schema)
        {
            throw new SqliteException($"{FileName} is no file of keys that this version of the program knows.", SQLitePCL.raw.SQLITE_NOTADB);
        }

        transaction.Commit();
    }

    private static object? Ask(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
