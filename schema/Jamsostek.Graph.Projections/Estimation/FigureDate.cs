using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Projections.Estimation;

/// <summary>The month of a date that may be known to the year only: then its middle, June.</summary>
internal static class FigureDate
{
    private const int Middle = 6;

    public static Month MonthOf(PartialDate date) => new(date.Year, date.Month ?? Middle);

    public static (Month First, Month Last) WindowOf(PartialDate date) => (Month.Of(date.First), Month.Of(date.Last));
}
