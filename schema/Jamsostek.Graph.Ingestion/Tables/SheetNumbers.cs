using Jamsostek.Graph.Ingestion.Cells;
using Jamsostek.Graph.Ingestion.Packages;
using Jamsostek.Graph.Ingestion.Sheets;

namespace Jamsostek.Graph.Ingestion.Tables;

/// <summary>
/// Decides how numbers with two readings are meant: as the data package declares, else as the other numbers of the same file are written, where these
/// agree with each other. 38,09 in one row decides 1,500 in another.
/// </summary>
internal static class SheetNumbers
{
    public static NumberFormat FormatOf(TableSchema table, Sheet sheet, PackageResource resource)
    {
        if (resource.Numbers != NumberFormat.Unknown)
        {
            return resource.Numbers;
        }

        var header = sheet.Header.ToList();
        var numeric = table.Columns.Where(static c => c.IsNumeric).Select(c => (Place: header.IndexOf(c.Name), c.IsWhole)).Where(static p => p.Place >= 0).ToList();
        var proven = NumberFormat.Unknown;
        foreach (var row in sheet.Rows)
        {
            foreach (var (place, isWhole) in numeric)
            {
                var proof = place < row.Cells.Length ? ProofOf(row.Cells[place], isWhole) : NumberFormat.Unknown;
                if (proof == NumberFormat.Unknown || proof == proven)
                {
                    continue;
                }

                if (proven != NumberFormat.Unknown)
                {
                    return NumberFormat.Unknown;
                }

                proven = proof;
            }
        }

        return proven;
    }

    private static NumberFormat ProofOf(Cell cell, bool isWhole)
    {
        if (cell.IsNumber || cell.Text.AsSpan().IndexOfAny('.', ',') < 0)
        {
            return NumberFormat.Unknown;
        }

        var readings = NumberText.Of(cell.Text);
        return (isWhole ? readings.Whole() : readings).Proves;
    }
}
