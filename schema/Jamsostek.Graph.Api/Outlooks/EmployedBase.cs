using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Api.Outlooks;

/// <summary>
/// Employed persons by month, which the rates of the national plans are over. Between two Augusts of the survey they are on a straight line; after the last they grow as they did over the last five years.
/// </summary>
/// <param name="snapshot">The data.</param>
internal sealed class EmployedBase(Snapshot snapshot)
{
    private const int August = 8;
    private const int GrowthYears = 5;

    /// <summary>Employed persons of a region in a month; null before the first August, and where nothing is known.</summary>
    public double? Of(int region, Month month)
    {
        var level = snapshot.Regions.LevelOf(region);
        (Month Month, double Employed)[] known =
        [
            .. snapshot.Labour.Years.Select(year => (Month: new Month(year, August), Value: snapshot.Labour.Level(year, level).Value(LabourMeasure.Employed, region)))
                .Where(static pair => pair.Value > 0).Select(static pair => (pair.Month, (double)pair.Value!.Value)),
        ];
        if (known.Length == 0 || month < known[0].Month)
        {
            return null;
        }

        var last = known[^1];
        if (month >= last.Month)
        {
            var earlier = known.FirstOrDefault(pair => last.Month - pair.Month <= GrowthYears * 12);
            var growth = last.Month == earlier.Month ? 0 : Math.Log(last.Employed / earlier.Employed) / (last.Month - earlier.Month);
            return last.Employed * Math.Exp(growth * (month - last.Month));
        }

        var after = Array.FindIndex(known, pair => pair.Month > month);
        var (from, to) = (known[after - 1], known[after]);
        return from.Employed + ((to.Employed - from.Employed) * (month - from.Month) / (to.Month - from.Month));
    }
}
