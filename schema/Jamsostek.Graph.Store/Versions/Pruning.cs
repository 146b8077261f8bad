using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Model;
using Jamsostek.Graph.Store.Panels;

namespace Jamsostek.Graph.Store.Versions;

/// <summary>Removes old versions, and the panels that only they were made of, in one transaction.</summary>
internal static class Pruning
{
    public static RecordResult<PruneResult> Run(RecordConnection connection, int keep)
    {
        using var transaction = connection.BeginWrite();
        var versions = VersionTable.All(connection);
        List<long> removed = [.. versions.Take(Math.Max(0, versions.Count - keep)).Select(static version => version.Number)];
        if (removed.Count > 0)
        {
            // Facts that name others go first, so that no foreign key has to be searched for.
            foreach (var table in RecordTables.All.Reverse())
            {
                connection.Execute($"DELETE FROM \"{table.Name}\" WHERE data_version <= {removed[^1]}");
            }

            connection.Execute($"DELETE FROM version_panels WHERE data_version <= {removed[^1]}");
            PanelTable.Prune(connection);
            connection.Execute($"DELETE FROM data_versions WHERE number <= {removed[^1]}");
            transaction.Commit();
        }

        return RecordResult<PruneResult>.Of(new PruneResult(removed));
    }
}
