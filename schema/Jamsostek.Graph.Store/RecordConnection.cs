using Jamsostek.Graph.Store.Model;
using Jamsostek.Graph.Store.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jamsostek.Graph.Store;

/// <summary>An open connection to the record.</summary>
internal sealed class RecordConnection : IDisposable
{
    /// <summary>Marks the file as ours: "JmGr" in ASCII.</summary>
    public const int ApplicationId = 0x4A6D4772;

    /// <summary>Opens the record.</summary>
    /// <param name="options">Where it is.</param>
    /// <param name="texts">Texts that another connection has read already; null for none.</param>
    public RecordConnection(RecordOptions options, TextPool? texts = null)
    {
        Texts = texts ?? new TextPool();
        Sqlite = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = options.Path,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)options.BusyTimeout.TotalSeconds),
        }.ConnectionString);
        try
        {
            Sqlite.Open();
            Execute($"PRAGMA busy_timeout = {(int)options.BusyTimeout.TotalMilliseconds}; PRAGMA synchronous = FULL");
        }
        catch
        {
            Sqlite.Dispose();
            throw;
        }
    }

    public SqliteConnection Sqlite { get; }

    /// <summary>The texts that were read so far.</summary>
    public TextPool Texts { get; }

    /// <summary>EF Core on a connection: the declared model, which the migrations are held to. It takes a second to build and is not needed to open, read or write a record.</summary>
    public static RecordContext ContextOn(SqliteConnection sqlite) => new(
        new DbContextOptionsBuilder<RecordContext>().UseSqlite(sqlite).ReplaceService<IMigrationsSqlGenerator, StrictTables>().Options);

    /// <summary>Begins a transaction that takes the write lock at once: of two writers the second finds out before it has written anything.</summary>
    public SqliteTransaction BeginWrite() => Sqlite.BeginTransaction(deferred: false);

    /// <summary>Begins a transaction that sees one state of the file and takes no lock.</summary>
    public SqliteTransaction BeginRead() => Sqlite.BeginTransaction(deferred: true);

    public SqliteStatement Prepare(string sql) => new(Sqlite, Texts, sql);

    public long Scalar(string sql)
    {
        using var statement = Prepare(sql);
        return statement.Step() ? statement.Int64(0) : throw new InvalidOperationException($"No row came of: {sql}");
    }

    public void Execute(string sql)
    {
        using var command = Sqlite.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public void Dispose() => Sqlite.Dispose();
}
