using Jamsostek.Graph.Ingestion.Cells;
using Jamsostek.Graph.Ingestion.Packages;
using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Sheets;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>Finds out which table a sheet is, by the name that its data package gives it, by its own name or by its header.</summary>
internal static class SheetTables
{
    public static TableSchema? Recognise(Sheet sheet, PackageResource resource, FindingLog log)
    {
        var table = TableCatalogue.Named(resource.Name) ?? TableCatalogue.Named(sheet.Stem) ?? TableCatalogue.WithHeader(sheet.Header);
        if (table is null)
        {
            var nearest = TableCatalogue.Nearest(sheet.Header);
            log.Add(FindingCodes.TableUnknown, new Place(sheet.File, 1), nearest.Name, string.Join(", ", nearest.Missing(sheet.Header)));
            return null;
        }

        var place = new Place(sheet.File, 1);
        foreach (var name in table.Missing(sheet.Header))
        {
            log.Add(FindingCodes.ColumnMissing, place with { Column = name }, table.Name, name);
        }

        foreach (var name in sheet.Header.GroupBy(static n => n).Where(static g => g.Count() > 1).Select(static g => g.Key))
        {
            log.Add(FindingCodes.ColumnRepeated, place with { Column = name }, name);
        }

        foreach (var name in sheet.Header.Distinct().Where(n => table.Columns.All(c => c.Name != n)))
        {
            log.Add(FindingCodes.ColumnUnknown, place with { Column = name }, table.Name, name, HintFor(table, name));
        }

        return table.Missing(sheet.Header).Count == 0 ? table : null;
    }

    private static string HintFor(TableSchema table, string name)
    {
        var limit = Math.Max(2, name.Length / 3) + 1;
        var nearest = table.Columns.Select(c => (c.Name, Distance: EditDistance.Between(name.ToLowerInvariant(), c.Name, limit))).MinBy(static c => c.Distance);
        return nearest.Distance < limit ? $"Did you mean '{nearest.Name}'?" : $"The columns are {string.Join(", ", table.Columns.Select(static c => c.Name))}.";
    }
}
