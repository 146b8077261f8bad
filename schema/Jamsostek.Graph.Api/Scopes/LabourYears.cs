using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Cubes;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>
/// Which August stands for a scope: labour is surveyed once a year, coverage is known by month. It is the year that the scope names, else the last August in
/// the months of the scope or before their end, else the latest there is.
/// </summary>
internal static class LabourYears
{
    private const int August = 8;

    /// <summary>The year of a scope; 0 for a version without labour facts, whose measures are all missing.</summary>
    public static int Of(Snapshot snapshot, ScopeKey key)
    {
        if (key.Year is { } year)
        {
            return year;
        }

        var latest = snapshot.Labour.LatestYear ?? 0;
        return key.During is { } during && Last(snapshot) is { } month ? Math.Min(latest, YearOf(during.Resolve(month).To)) : latest;
    }

    private static int YearOf(Month end) => end.Number >= August ? end.Year : end.Year - 1;

    // What is the latest month is said by the monthly facts; without any, by the survey.
    private static Month? Last(Snapshot snapshot) =>
        snapshot.Cubes[CoverageCube.Declaration].LatestMonth() ?? (snapshot.Labour.LatestYear is { } year ? new Month(year, August) : null);
}
