using System.Data;
using Jamsostek.Graph.Store.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace Jamsostek.Graph.Store;

/// <summary>An open connection to the record, and EF Core on top of it.</summary>
internal sealed class RecordConnection : IAsyncDisposable
{
    /// <summary>Marks the file as ours: "JmGr" in ASCII.</summary>
    public const int ApplicationId = 0x4A6D4772;

    private RecordConnection(SqliteConnection sqlite) => (Sqlite, Context) = (sqlite, ContextOn(sqlite));

    public SqliteConnection Sqlite { get; }

    public RecordContext Context { get; }

    public static async Task<RecordConnection> OpenAsync(RecordOptions options, CancellationToken cancellationToken)
    {
        var sqlite = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = options.Path,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = Math.Max(1, (int)options.BusyTimeout.TotalSeconds),
        }.ConnectionString);
        try
        {
            await sqlite.OpenAsync(cancellationToken);
            var connection = new RecordConnection(sqlite);
            await connection.ExecuteAsync($"PRAGMA busy_timeout = {(int)options.BusyTimeout.TotalMilliseconds}; PRAGMA synchronous = FULL", cancellationToken);
            return connection;
        }
        catch
        {
            await sqlite.DisposeAsync();
            throw;
        }
    }

    /// <summary>EF Core on a connection of the caller's.</summary>
    public static RecordContext ContextOn(SqliteConnection sqlite) => new(
        new DbContextOptionsBuilder<RecordContext>().UseSqlite(sqlite).ReplaceService<IMigrationsSqlGenerator, StrictTables>().Options);

    /// <summary>Begins a transaction that takes the write lock at once: of two writers the second finds out before it has written anything.</summary>
    public Task<IDbContextTransaction> BeginWriteAsync(CancellationToken cancellationToken) =>
        Context.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);

    /// <summary>Begins a transaction that sees one state of the file and takes no lock.</summary>
    public async Task<IAsyncDisposable> BeginReadAsync(CancellationToken cancellationToken)
    {
        var transaction = Sqlite.BeginTransaction(deferred: true);
        await Context.Database.UseTransactionAsync(transaction, cancellationToken);
        return transaction;
    }

    public async Task<long> ScalarAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = Sqlite.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(await command.ExecuteScalarAsync(cancellationToken));
    }

    public async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var command = Sqlite.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await Sqlite.DisposeAsync();
    }
}
