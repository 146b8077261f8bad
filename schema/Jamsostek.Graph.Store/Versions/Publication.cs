using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Model;
using Jamsostek.Graph.Store.Rows;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace Jamsostek.Graph.Store.Versions;

/// <summary>Writes a new version in one transaction.</summary>
internal sealed class Publication(RecordConnection connection, RecordOptions options, IProgress<PublishProgress>? progress)
{
    public async Task<RecordResult<PublishResult>> RunAsync(FactSet facts, string? note, CancellationToken cancellationToken)
    {
        if (RegionTree.Fault(facts.Regions) is { } fault)
        {
            return RecordResult<PublishResult>.Of(RecordErrors.Inconsistent(fault));
        }

        var hash = facts.ContentHash();
        await using var transaction = await connection.BeginWriteAsync(cancellationToken);
        var current = await VersionTable.CurrentAsync(connection.Context, cancellationToken);
        if (current is not null && current.ContentHash == hash)
        {
            return RecordResult<PublishResult>.Of(new PublishResult(current, AlreadyCurrent: true));
        }

        var version = new DataVersion((current?.Number ?? 0) + 1, hash, options.Clock.GetUtcNow(), note, TableCount.Of(facts));
        await connection.ExecuteAsync("PRAGMA defer_foreign_keys = ON", cancellationToken);
        await VersionTable.AddAsync(connection.Context, version, cancellationToken);
        WriteTables(version, facts, cancellationToken);
        if (OrphanSearch.First(connection.Sqlite, version.Number, lists: true) is { } orphan)
        {
            return RecordResult<PublishResult>.Of(RecordErrors.Inconsistent(orphan));
        }

        progress?.Report(new PublishProgress(Table: null, version.Rows, version.Rows));
        return await CommitAsync(transaction, version, cancellationToken);
    }

    private void WriteTables(DataVersion version, FactSet facts, CancellationToken cancellationToken)
    {
        var rows = 0L;
        foreach (var table in RecordTables.All)
        {
            progress?.Report(new PublishProgress(table.Name, rows, version.Rows));
            table.Write(connection.Sqlite, version.Number, facts, written =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                rows += written;
                progress?.Report(new PublishProgress(table.Name, rows, version.Rows));
            });
        }
    }

    private async Task<RecordResult<PublishResult>> CommitAsync(IDbContextTransaction transaction, DataVersion version, CancellationToken cancellationToken)
    {
        try
        {
            await transaction.CommitAsync(cancellationToken);
            return RecordResult<PublishResult>.Of(new PublishResult(version, AlreadyCurrent: false));
        }
        catch (SqliteException exception) when (exception.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_FOREIGNKEY)
        {
            var orphan = OrphanSearch.First(connection.Sqlite, version.Number, lists: false) ?? exception.Message;
            return RecordResult<PublishResult>.Of(RecordErrors.Inconsistent(orphan));
        }
    }
}
