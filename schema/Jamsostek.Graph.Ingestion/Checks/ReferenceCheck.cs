using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Tables;

namespace Jamsostek.Graph.Ingestion.Checks;

/// <summary>Looks up every key of another table, in the rows of the import and in the record that is in force.</summary>
internal static class ReferenceCheck
{
    public static void Run(ReadContext context)
    {
        var known = new Dictionary<string, HashSet<string>>();
        foreach (var (place, column, table, key) in context.References)
        {
            if (context.Holds(table, key))
            {
                continue;
            }

            if (!known.TryGetValue(table, out var keys))
            {
                known[table] = keys = [.. TableCatalogue.Named(table)?.KeysIn(context.Current) ?? []];
            }

            if (!keys.Contains(key))
            {
                Report(context.Log, new Place(place.File, place.Row, column, key), table, key);
            }
        }
    }

    private static void Report(FindingLog log, Place place, string table, string key)
    {
        if (table == SourceTable.Schema.Name)
        {
            log.Add(FindingCodes.SourceUnknown, place, key);
        }
        else
        {
            log.Add(FindingCodes.ReferenceUnknown, place, key, table);
        }
    }
}
