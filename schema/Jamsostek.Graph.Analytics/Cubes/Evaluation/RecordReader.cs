using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Cubes.Evaluation;

/// <summary>Reads the facts behind a row.</summary>
internal static class RecordReader
{
    public static CubeRecords Read(RowTable table, RowRef row, bool everyMonth, int offset, int count)
    {
        var records = new List<CubeRecord>();
        var total = 0;
        foreach (var (month, fact) in All(table, row, everyMonth))
        {
            if (total >= offset && records.Count < count)
            {
                records.Add(new CubeRecord(new Month(month), fact));
            }

            total++;
        }

        return new CubeRecords(total, [.. records]);
    }

    /// <summary>The keys of the sources that they name, each once. It ends as soon as it has met every source that any fact of the cube names, mostly at once.</summary>
    public static IReadOnlyList<string> Sources(RowTable table, RowRef row, bool everyMonth)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (_, fact) in All(table, row, everyMonth))
        {
            if (found.Add(fact.SourceId) && found.Count == table.Scope.Partition.Sources)
            {
                break;
            }
        }

        return [.. found.Order(StringComparer.Ordinal)];
    }

    /// <summary>All of them, one after the other: none is held.</summary>
    private static IEnumerable<(int Month, IFact Fact)> All(RowTable table, RowRef row, bool everyMonth)
    {
        if (RowFacts.Months(table, row) is not { HasFacts: true } months)
        {
            yield break;
        }

        var partition = table.Scope.Partition;
        var filter = new RowFilter(partition.Facts, table.Scope.Bases, RowFacts.Filter(table, row));
        for (var month = months.AsOf; month >= (everyMonth || !table.Facts.Cube.HasStocks ? months.From : months.AsOf); month--)
        {
            var rows = partition.Facts.Months[month];
            for (var place = rows.Start; place < rows.End; place++)
            {
                if (filter.Passes(place) && partition.Fact(partition.Facts.FactOf(place)) is { } fact)
                {
                    yield return (month, fact);
                }
            }
        }
    }
}
