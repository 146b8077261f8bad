using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Tables;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Checks;

/// <summary>Compares every published rate with the two counts published with it.</summary>
internal static class RateCheck
{
    public static void Run(ReadContext context)
    {
        foreach (var (fact, place) in context.RowsOf<CoverageObservation>())
        {
            if (fact.Agreement == ArithmeticCheck.Disagrees)
            {
                var value = $"{fact.PublishedRatePercent}";
                context.Log.Add(
                    FindingCodes.RateDisagrees, new Place(place.File, place.Row, "published_rate_percent", value),
                    value, fact.Registered ?? 0, fact.Potential ?? 0, fact.ComputedRatePercent ?? 0);
            }
        }
    }
}
