using Jamsostek.Graph.Ingestion.Packages;
using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Tables;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Checks;

/// <summary>
/// Adds up the parts of each breakdown of each labour row, and the employed and unemployed to the labour force. A row that stands in the record in force
/// just as it is read was accepted before and is not judged again.
/// </summary>
internal static class BreakdownCheck
{
    public static void Run(ReadContext context, IReadOnlyList<KnownDifference> declared)
    {
        var inForce = new Lazy<HashSet<LabourFact>>(() => [.. context.Current.Labour]);
        var known = new Dictionary<KnownDifference, (long Rows, long Largest, string File)>();
        foreach (var (fact, place) in context.RowsOf<LabourFact>())
        {
            CheckLabourForce(context.Log, fact, place);
            foreach (var breakdown in LabourBreakdown.All)
            {
                if (fact.Employed is not { } employed || Sum(fact.By(breakdown)) is not { } sum || sum == employed)
                {
                    continue;
                }

                if (declared.FirstOrDefault(d => d.Breakdown == breakdown.Code && d.Year == fact.Year) is { } difference)
                {
                    var (rows, largest, _) = known.GetValueOrDefault(difference);
                    known[difference] = (rows + 1, Math.Max(largest, Math.Abs(sum - employed)), place.File);
                }
                else if (!inForce.Value.Contains(fact))
                {
                    Report(context.Log, place, $"The parts of {breakdown.Code}", sum, employed, "employed");
                }
            }
        }

        foreach (var (difference, (rows, largest, file)) in known)
        {
            context.Log.Add(FindingCodes.TotalKnownToDiffer, new Place(file), rows, difference.Year, difference.Breakdown, largest, difference.Reason);
        }
    }

    private static void CheckLabourForce(FindingLog log, LabourFact fact, ReadPlace place)
    {
        if (fact is { LabourForce: { } force, Employed: { } employed, Unemployed: { } unemployed } && employed + unemployed != force)
        {
            Report(log, place, "The employed and unemployed", employed + unemployed, force, "labour_force");
        }
    }

    private static void Report(FindingLog log, ReadPlace place, string parts, long sum, long total, string column) =>
        log.Add(FindingCodes.TotalMismatch, new Place(place.File, place.Row, column, $"{total}"), parts, sum, Math.Abs(sum - total), sum > total ? "more" : "less", column, total);

    /// <summary>The sum of the parts; null where one is missing.</summary>
    private static long? Sum(IReadOnlyList<long?> parts)
    {
        long sum = 0;
        foreach (var part in parts)
        {
            if (part is not { } value)
            {
                return null;
            }

            sum += value;
        }

        return parts.Count == 0 ? null : sum;
    }
}
