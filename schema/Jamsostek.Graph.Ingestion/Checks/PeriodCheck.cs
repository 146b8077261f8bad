using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Tables;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Checks;

/// <summary>Finds periods that end before they start.</summary>
internal static class PeriodCheck
{
    public static void Run(ReadContext context)
    {
        Check(context, context.RowsOf<ClaimFact>(), static f => f.Start, static f => f.End);
        Check(context, context.RowsOf<MonitoringEvent>(), static f => f.Start, static f => f.End);
        Check(context, context.RowsOf<SeedFact>(), static f => f.Start?.First, static f => f.End?.Last);
    }

    private static void Check<T>(ReadContext context, List<ReadRow<T>> rows, Func<T, DateOnly?> start, Func<T, DateOnly?> end)
    {
        foreach (var (fact, place) in rows)
        {
            if (start(fact) is { } first && end(fact) is { } last && last < first)
            {
                context.Log.Add(
                    FindingCodes.DateImpossible, new Place(place.File, place.Row, "end", $"{last:yyyy-MM-dd}"),
                    $"The period ends on {last:yyyy-MM-dd}, before it starts on {first:yyyy-MM-dd}.");
            }
        }
    }
}
