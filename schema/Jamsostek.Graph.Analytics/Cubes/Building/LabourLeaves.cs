using Jamsostek.Graph.Analytics.Regions;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Measures;

namespace Jamsostek.Graph.Analytics.Cubes.Building;

/// <summary>
/// Labour facts of which each number is in a sum once: a province, or the country, keeps a number only where no region in it has that number.
/// A published total next to its parts would count them twice.
/// </summary>
internal static class LabourLeaves
{
    public static IReadOnlyList<LabourFact> Of(RegionTree regions, IReadOnlyList<LabourFact> facts)
    {
        var known = new HashSet<(int Year, int Region, int Measure)>();
        foreach (var fact in facts)
        {
            var values = LabourMeasure.Values(fact);
            for (var region = regions.Parent(regions.IndexOf(fact.RegionCode)); region >= 0; region = regions.Parent(region))
            {
                for (var measure = 0; measure < values.Length; measure++)
                {
                    if (values[measure] is not null)
                    {
                        known.Add((fact.Year, region, measure));
                    }
                }
            }
        }

        return [.. facts.Select(fact => regions.IndexOf(fact.RegionCode) is var region && region < regions.Kabupaten.First ? Reduced(fact, measure => known.Contains((fact.Year, region, measure))) : fact)];
    }

    private static LabourFact Reduced(LabourFact fact, Func<int, bool> isBelow) => fact with
    {
        WorkingAge = Kept(fact.WorkingAge, LabourMeasure.WorkingAge, isBelow),
        LabourForce = Kept(fact.LabourForce, LabourMeasure.LabourForce, isBelow),
        Employed = Kept(fact.Employed, LabourMeasure.Employed, isBelow),
        Unemployed = Kept(fact.Unemployed, LabourMeasure.Unemployed, isBelow),
        Formal = Kept(fact.Formal, LabourMeasure.Formal, isBelow),
        Informal = Kept(fact.Informal, LabourMeasure.Informal, isBelow),
        Male = Kept(fact.Male, LabourMeasure.Male, isBelow),
        Female = Kept(fact.Female, LabourMeasure.Female, isBelow),
        Urban = Kept(fact.Urban, LabourMeasure.Urban, isBelow),
        Rural = Kept(fact.Rural, LabourMeasure.Rural, isBelow),
        ByStatus = Kept(fact.ByStatus, LabourBreakdown.Status, isBelow),
        BySector = Kept(fact.BySector, LabourBreakdown.Sector, isBelow),
        ByAge = Kept(fact.ByAge, LabourBreakdown.AgeGroup, isBelow),
        ByEducation = Kept(fact.ByEducation, LabourBreakdown.Education, isBelow),
    };

    private static long? Kept(long? value, LabourMeasure measure, Func<int, bool> isBelow) => isBelow(measure.Ordinal) ? null : value;

    private static FactList<long?> Kept(FactList<long?> values, LabourBreakdown breakdown, Func<int, bool> isBelow) =>
        [.. values.Select((value, category) => Kept(value, LabourMeasure.Of(breakdown)[category], isBelow))];
}
