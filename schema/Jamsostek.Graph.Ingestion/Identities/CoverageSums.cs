using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Ingestion.Identities;

/// <summary>
/// Adds coverage up along the hierarchy, and once more without it. The two agree when every row lies in one province or is unplaced: a row of a province, of a region that
/// has none, or a country counted twice would make them differ.
/// </summary>
internal static class CoverageSums
{
    public static void Check(FactSet facts, IdentityTally tally)
    {
        var regions = facts.Regions.ToDictionary(static region => region.Code, StringComparer.Ordinal);
        foreach (var cell in facts.Coverage.GroupBy(static fact => (fact.Month, fact.Segment)))
        {
            // By province: its kabupaten and kota; by the country: what is unplaced.
            var parts = new Dictionary<string, (long Eligible, long Covered)>(StringComparer.Ordinal);
            var (eligible, covered) = (0L, 0L);
            foreach (var fact in cell)
            {
                (eligible, covered) = (eligible + (fact.Eligible ?? 0), covered + (fact.Covered ?? 0));
                if (PlaceOf(regions.GetValueOrDefault(fact.RegionCode)) is { } place)
                {
                    var sum = parts.GetValueOrDefault(place);
                    parts[place] = (sum.Eligible + (fact.Eligible ?? 0), sum.Covered + (fact.Covered ?? 0));
                }
            }

            Compare(tally, cell.Key, "eligible", parts.Values.Sum(static part => part.Eligible), eligible);
            Compare(tally, cell.Key, "covered", parts.Values.Sum(static part => part.Covered), covered);
        }
    }

    private static string? PlaceOf(RegionFact? region) => region?.Level switch
    {
        RegionLevel.Kabupaten => region.ParentCode,
        RegionLevel.Country => region.Code,
        _ => null,
    };

    private static void Compare(IdentityTally tally, (Month Month, WorkerSegment Segment) cell, string measure, long sum, long total) => tally.Add(
        sum == total, () => $"{cell.Month} {FactCode.Of(cell.Segment)}: the {measure} of the provinces and of what is unplaced are {sum}, those of all rows {total}.");
}
