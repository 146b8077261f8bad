using Jamsostek.Graph.Store.Faults;
using Jamsostek.Graph.Store.Model;
using Jamsostek.Graph.Store.Models;
using Jamsostek.Graph.Store.Panels;

namespace Jamsostek.Graph.Store.Versions;

/// <summary>Removes old versions, and the panels that only they were made of, in one transaction.</summary>
internal static class Pruning
{
    public static RecordResult<PruneResult> Run(RecordConnection connection, int keep)
    {
        // A version goes whole, so nothing is left that could name what goes; to look for that at each of its rows takes half a minute.
        connection.Execute("PRAGMA foreign_keys = OFF");
        using var transaction = connection.BeginWrite();
        var versions = VersionTable.All(connection);
        List<long> removed = [.. versions.Take(Math.Max(0, versions.Count - keep)).Select(static version => version.Number)];
        if (removed.Count > 0)
        {
            foreach (var table in RecordTables.All)
            {
                connection.Execute($"DELETE FROM \"{table.Name}\" WHERE data_version <= {removed[^1]}");
            }

            ModelTable.Delete(connection, $"<= {removed[^1]}");
            connection.Execute($"DELETE FROM version_panels WHERE data_version <= {removed[^1]}");
            PanelTable.Prune(connection);
            connection.Execute($"DELETE FROM data_versions WHERE number <= {removed[^1]}");
            transaction.Commit();
        }

        return RecordResult<PruneResult>.Of(new PruneResult(removed));
    }
}
