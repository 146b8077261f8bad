using Jamsostek.Graph.Analytics.Coverage;
using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Agencies;

/// <summary>Non-ASN staff of agencies by month as columns, ordered by month and agency, so that a span of months is one slice; and the region of each agency. Immutable.</summary>
public sealed class AgencyMonths
{
    private readonly int[] _regions;

    internal AgencyMonths(RegionTree regions, IReadOnlyList<AgencyFact> agencies, IReadOnlyList<AgencyMonthFact> months)
    {
        Columns = AgencyMonthColumns.Of(months);
        var byCode = agencies.ToDictionary(static agency => agency.Code, static agency => agency.RegionCode, StringComparer.Ordinal);
        _regions = new int[Columns.AgencyCodes.Length];
        for (var agency = 0; agency < _regions.Length; agency++)
        {
            if (!byCode.TryGetValue(Columns.AgencyCodes[agency], out var code) || !regions.TryGetIndex(code, out _regions[agency]))
            {
                throw new ArgumentException($"There is no agency '{Columns.AgencyCodes[agency]}', or no such region as its own.", nameof(months));
            }
        }
    }

    /// <summary>Number of rows.</summary>
    public int Count => Columns.Count;

    /// <summary>The columns. Versions that hold the same months share them.</summary>
    public AgencyMonthColumns Columns { get; }

    /// <summary>Region of each agency of <see cref="AgencyMonthColumns.AgencyCodes" />, an index of the <see cref="RegionTree" />.</summary>
    public ReadOnlySpan<int> AgencyRegions => _regions;

    /// <summary>The rows of one month, or of several that follow each other.</summary>
    /// <param name="first">The first month.</param>
    /// <param name="last">The last month, included.</param>
    /// <returns>The rows; empty where there is none.</returns>
    public Range Slice(Month first, Month last) => MonthSlice.Of(Columns.Months, first, last);
}
