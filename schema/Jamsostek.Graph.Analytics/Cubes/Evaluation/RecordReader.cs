using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Reads the facts behind a row.</summary>
internal static class RecordReader
{
    public static CubeRecords Read(RowTable table, RowRef row, bool everyMonth, int offset, int count)
    {
        if (RowFacts.Months(table, row) is not { HasFacts: true } months)
        {
            return new CubeRecords(0, []);
        }

        var partition = table.Scope.Partition;
        var filter = new RowFilter(partition.Facts, table.Scope.Bases, RowFacts.Filter(table, row));
        var records = new List<CubeRecord>();
        var total = 0;
        for (var month = months.AsOf; month >= (everyMonth || !table.Facts.Cube.HasStocks ? months.From : months.AsOf); month--)
        {
            var rows = partition.Facts.Months[month];
            for (var place = rows.Start; place < rows.End; place++)
            {
                if (filter.Passes(place) && partition.Fact(partition.Facts.FactOf(place)) is { } fact)
                {
                    if (total >= offset && records.Count < count)
                    {
                        records.Add(new CubeRecord(new Month(month), fact));
                    }

                    total++;
                }
            }
        }

        return new CubeRecords(total, [.. records]);
    }
}
