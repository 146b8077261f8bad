using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Rules;

/// <summary>The dimensions and measures that a query names; some may be in the lists twice.</summary>
internal static class QueryNames
{
    public static List<CubeDimension> Dimensions(CubeQuery query)
    {
        var named = new List<CubeDimension>(query.GroupBy.Length + 4);
        foreach (var key in query.GroupBy)
        {
            named.Add(key);
        }

        FilterTree.AddDimensions(query.Where, named);
        foreach (var key in query.Order)
        {
            if (key is OrderByMember member)
            {
                named.Add(member.Dimension);
            }
        }

        if (query.Top is { } top)
        {
            named.Add(top.Of);
            if (top.Within is { } within)
            {
                named.Add(within);
            }
        }

        return named;
    }

    public static List<CubeMeasure> Measures(CubeQuery query)
    {
        var measures = query.Measures.IsDefault ? query.Cube.Measures : query.Measures;
        var named = new List<CubeMeasure>(measures.Length + 4);
        foreach (var measure in measures)
        {
            named.Add(measure);
        }

        AddMeasures(query.Having, named);
        foreach (var key in query.Order)
        {
            if (key is OrderByMeasure byMeasure)
            {
                named.Add(byMeasure.Measure);
            }
            else if (key is OrderByChange change)
            {
                named.Add(change.Measure);
            }
        }

        if (query.Top is { } top)
        {
            named.Add(top.By);
        }

        return named;
    }

    private static void AddMeasures(Having? having, List<CubeMeasure> named)
    {
        switch (having)
        {
            case HavingValue value:
                named.Add(value.Measure);
                break;
            case HavingNot not:
                AddMeasures(not.Part, named);
                break;
            case HavingAll or HavingAny:
                foreach (var part in having is HavingAll all ? all.Parts : ((HavingAny)having).Parts)
                {
                    AddMeasures(part, named);
                }

                break;
        }
    }
}
