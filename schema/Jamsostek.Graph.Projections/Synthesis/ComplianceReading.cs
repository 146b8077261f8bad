using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Synthesis;

/// <summary>How a compliance observation is read here.</summary>
internal static class ComplianceReading
{
    /// <summary>Whether it is about non-ASN staff, alone or among others; one that names no workers is about all.</summary>
    public static bool IsOfNonAsn(ComplianceObservation observation) => observation.Segments.Count == 0 || observation.Segments.Contains(WorkerSegment.NonAsn);

    /// <summary>Whether it is about non-ASN staff and nobody else, so that its workers and its amount are theirs.</summary>
    public static bool IsOfNonAsnAlone(ComplianceObservation observation) => observation.Segments is [WorkerSegment.NonAsn];

    /// <summary>Whether a state means that the stage is reached, if only in part; null where it is not known.</summary>
    public static bool? Reached(StageState state) => state switch
    {
        StageState.Yes or StageState.Partly => true,
        StageState.No => false,
        _ => null,
    };

    /// <summary>The months it holds for: all of a budget year; otherwise the month of its date, the last one where only the year is known.</summary>
    public static (Month First, Month Last) MonthsOf(ComplianceObservation observation)
    {
        if (observation is { Stage: ComplianceStage.BudgetAllocated, BudgetYear: { } year })
        {
            return (new Month(year, 1), new Month(year, 12));
        }

        var month = Month.Of(observation.AsOf.Last);
        return (month, month);
    }
}
