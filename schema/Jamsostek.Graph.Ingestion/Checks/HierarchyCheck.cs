using Jamsostek.Graph.Ingestion.Reporting;
using Jamsostek.Graph.Ingestion.Tables;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Ingestion.Checks;

/// <summary>
/// Adds up the regions below each region: labour by year and measure, and population. Only sums that the import touches are checked, on the record as it
/// would be after the import; where a region below is missing, or its value is not known and the sum is not more than the total, nothing is said.
/// </summary>
internal static class HierarchyCheck
{
    public static void Run(ReadContext context, FactSet after)
    {
        var below = after.Regions.Where(static r => r.ParentCode is not null).ToLookup(static r => r.ParentCode!, static r => r.Code);
        var parents = after.Regions.ToDictionary(static r => r.Code, static r => r.ParentCode);
        CheckLabour(context, after, below, parents);
        CheckPopulation(context, after);
    }

    private static void CheckLabour(ReadContext context, FactSet after, ILookup<string, string> below, Dictionary<string, string?> parents)
    {
        var own = context.RowsOf<LabourFact>().ToDictionary(static r => (r.Fact.RegionCode, r.Fact.Year), static r => r.Place);
        var places = new Dictionary<(string Region, int Year), ReadPlace>(own);
        foreach (var (fact, place) in context.RowsOf<LabourFact>())
        {
            if (parents.GetValueOrDefault(fact.RegionCode) is { } parent)
            {
                places.TryAdd((parent, fact.Year), place);
            }
        }

        if (places.Count == 0)
        {
            return;
        }

        var values = after.Labour.ToDictionary(static f => (f.RegionCode, f.Year), LabourMeasure.Values);
        foreach (var ((region, year), place) in places)
        {
            if (!values.TryGetValue((region, year), out var total) || !below.Contains(region))
            {
                continue;
            }

            var parts = below[region].Select(code => values.GetValueOrDefault((code, year))).ToList();
            if (parts.TrueForAll(static p => p is not null))
            {
                Compare(context.Log, place, own.ContainsKey((region, year)), region, total, parts!);
            }
        }
    }

    private static void Compare(FindingLog log, ReadPlace place, bool isOwnRow, string region, long?[] total, List<long?[]> parts)
    {
        for (var i = 0; i < total.Length; i++)
        {
            if (total[i] is not { } whole)
            {
                continue;
            }

            long sum = 0;
            var isComplete = true;
            foreach (var part in parts)
            {
                sum += part[i] ?? 0;
                isComplete &= part[i] is not null;
            }

            if (sum != whole && (isComplete || sum > whole))
            {
                var column = LabourMeasure.All[i].Code.ToLowerInvariant();
                log.Add(
                    FindingCodes.TotalMismatch, new Place(place.File, place.Row, column, isOwnRow ? $"{whole}" : null),
                    $"The {column} of the {parts.Count} regions of {region}", sum, Math.Abs(sum - whole), sum > whole ? "more" : "less", $"that of {region}", whole);
            }
        }
    }

    private static void CheckPopulation(ReadContext context, FactSet after)
    {
        var own = context.RowsOf<RegionFact>().ToDictionary(static r => r.Fact.Code, static r => r.Place);
        if (own.Count == 0)
        {
            return;
        }

        var regions = after.Regions.ToDictionary(static r => r.Code);
        foreach (var children in after.Regions.Where(static r => r.ParentCode is not null).GroupBy(static r => r.ParentCode!))
        {
            if (regions.GetValueOrDefault(children.Key)?.Population is not { } whole || children.Any(static c => c.Population is null))
            {
                continue;
            }

            var sum = children.Sum(static c => c.Population ?? 0);
            var isOwnRow = own.TryGetValue(children.Key, out var place);
            if (sum != whole && (isOwnRow || children.Any(c => own.TryGetValue(c.Code, out place))))
            {
                context.Log.Add(
                    FindingCodes.TotalMismatch, new Place(place.File, place.Row, "population", isOwnRow ? $"{whole}" : null),
                    $"The population of the {children.Count()} regions of {children.Key}", sum, Math.Abs(sum - whole), sum > whole ? "more" : "less", $"that of {children.Key}", whole);
            }
        }
    }
}
