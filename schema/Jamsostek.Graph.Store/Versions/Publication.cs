using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Model;
using Jamsostek.Graph.Store.Panels;
using Jamsostek.Graph.Store.Rows;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Jamsostek.Graph.Store.Versions;

/// <summary>Writes a new version in one transaction.</summary>
internal sealed class Publication(RecordConnection connection, RecordOptions options, PanelCache panels, IProgress<PublishProgress>? progress)
{
    public RecordResult<PublishResult> Run(FactSet facts, string? note, long? basedOn, CancellationToken cancellationToken)
    {
        if ((RegionTree.Fault(facts.Regions) ?? PanelReferences.Fault(facts)) is { } fault)
        {
            return RecordResult<PublishResult>.Of(RecordErrors.Inconsistent(fault));
        }

        var hash = facts.ContentHash();
        using var transaction = connection.BeginWrite();
        var current = VersionTable.Current(connection);
        if (current is not null && current.ContentHash == hash)
        {
            return RecordResult<PublishResult>.Of(new PublishResult(current, AlreadyCurrent: true));
        }

        if (basedOn is { } origin && origin != (current?.Number ?? 0))
        {
            return RecordResult<PublishResult>.Of(RecordErrors.Moved(origin, current?.Number ?? 0));
        }

        var version = new DataVersion((current?.Number ?? 0) + 1, hash, options.Clock.GetUtcNow(), note, TableCount.Of(facts));
        connection.Execute("PRAGMA defer_foreign_keys = ON");
        VersionTable.Add(connection, version);
        WriteTables(version, facts, cancellationToken);
        if (OrphanSearch.First(connection, version.Number, lists: true) is { } orphan)
        {
            return RecordResult<PublishResult>.Of(RecordErrors.Inconsistent(orphan));
        }

        progress?.Report(new PublishProgress(Table: null, version.Rows, version.Rows));
        cancellationToken.ThrowIfCancellationRequested();
        var result = Commit(transaction, version);
        if (result.Succeeded)
        {
            panels.Keep(PanelSchema.Coverage, CoverageRows.Of(facts.Coverage), CoverageRows.Of(facts.Coverage).Panels);
            panels.Keep(PanelSchema.AgencyMonths, AgencyMonthColumns.Of(facts.AgencyMonths), AgencyMonthColumns.Of(facts.AgencyMonths).Panels);
        }

        return result;
    }

    private void WriteTables(DataVersion version, FactSet facts, CancellationToken cancellationToken)
    {
        var rows = 0L;
        foreach (var table in RecordTables.All)
        {
            table.Write(connection, version.Number, facts, Begin(table.Name));
        }

        var (coverage, months) = (CoverageRows.Of(facts.Coverage), AgencyMonthColumns.Of(facts.AgencyMonths));
        PanelTable.Write(connection, version.Number, PanelSchema.Coverage, coverage.Panels, () => new CoveragePanelWriter(connection, coverage), Begin(PanelSchema.Coverage));
        PanelTable.Write(
            connection, version.Number, PanelSchema.AgencyMonths, months.Panels, () => new AgencyMonthPanelWriter(connection, months), Begin(PanelSchema.AgencyMonths));

        RowsWritten Begin(string table)
        {
            progress?.Report(new PublishProgress(table, rows, version.Rows));
            return written =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                rows += written;
                progress?.Report(new PublishProgress(table, rows, version.Rows));
            };
        }
    }

    private RecordResult<PublishResult> Commit(SqliteTransaction transaction, DataVersion version)
    {
        try
        {
            transaction.Commit();
            return RecordResult<PublishResult>.Of(new PublishResult(version, AlreadyCurrent: false));
        }
        catch (SqliteException exception) when (exception.SqliteExtendedErrorCode == raw.SQLITE_CONSTRAINT_FOREIGNKEY)
        {
            var orphan = OrphanSearch.First(connection, version.Number, lists: false) ?? exception.Message;
            return RecordResult<PublishResult>.Of(RecordErrors.Inconsistent(orphan));
        }
    }
}
