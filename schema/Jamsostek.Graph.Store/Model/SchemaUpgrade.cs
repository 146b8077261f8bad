using Jamsostek.Graph.Store.Faults;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Jamsostek.Graph.Store.Model;

/// <summary>Brings a file to the newest schema in one transaction, after making sure that it is ours.</summary>
/// <remarks>
/// EF Core's own <c>Migrate</c> guards itself by a row in a lock table. A process that is killed leaves that row behind, and every later start waits for it forever.
/// SQLite's own write lock ends with the process.
/// </remarks>
internal static class SchemaUpgrade
{
    public static async Task<RecordError?> RunAsync(RecordConnection connection, string path, CancellationToken cancellationToken)
    {
        var isEmpty = await connection.ScalarAsync("SELECT count(*) FROM sqlite_master", cancellationToken) == 0;
        if (!isEmpty && await connection.ScalarAsync("PRAGMA application_id", cancellationToken) != RecordConnection.ApplicationId)
        {
            return RecordErrors.Foreign(path);
        }

        await connection.ExecuteAsync("PRAGMA journal_mode = WAL", cancellationToken);
        return await IsCurrentAsync(connection, cancellationToken) ? null : await UpgradeAsync(connection, path, cancellationToken);
    }

    /// <summary>Asked first and without a lock, so that a current record opens while another process writes to it.</summary>
    private static async Task<bool> IsCurrentAsync(RecordConnection connection, CancellationToken cancellationToken)
    {
        var database = connection.Context.Database;
        return database.GetMigrations().SequenceEqual(await database.GetAppliedMigrationsAsync(cancellationToken), StringComparer.Ordinal);
    }

    private static async Task<RecordError?> UpgradeAsync(RecordConnection connection, string path, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginWriteAsync(cancellationToken);
        var database = connection.Context.Database;
        var known = database.GetMigrations().ToList();
        var applied = (await database.GetAppliedMigrationsAsync(cancellationToken)).ToList();
        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            return RecordErrors.Newer(path, unknown);
        }

        if (applied.Count < known.Count)
        {
            var script = database.GetService<IMigrator>().GenerateScript(applied.LastOrDefault(), known[^1], MigrationsSqlGenerationOptions.NoTransactions);
            await connection.ExecuteAsync($"PRAGMA application_id = {RecordConnection.ApplicationId}; {script}", cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return null;
    }
}
