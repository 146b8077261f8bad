using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Model;

namespace Jamsostek.Graph.Store.Versions;

/// <summary>Removes old versions in one transaction.</summary>
internal static class Pruning
{
    public static async Task<RecordResult<PruneResult>> RunAsync(RecordConnection connection, int keep, CancellationToken cancellationToken)
    {
        await using var transaction = await connection.BeginWriteAsync(cancellationToken);
        var versions = await VersionTable.AllAsync(connection.Context, cancellationToken);
        List<long> removed = [.. versions.Take(Math.Max(0, versions.Count - keep)).Select(static version => version.Number)];
        if (removed.Count > 0)
        {
            // Facts that name others go first, so that no foreign key has to be searched for.
            foreach (var table in RecordTables.All.Reverse())
            {
                await connection.ExecuteAsync($"DELETE FROM \"{table.Name}\" WHERE data_version <= {removed[^1]}", cancellationToken);
            }

            await connection.ExecuteAsync($"DELETE FROM data_versions WHERE number <= {removed[^1]}", cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        return RecordResult<PruneResult>.Of(new PruneResult(removed));
    }
}
