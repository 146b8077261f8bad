using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Rules;

/// <summary>The dimensions and measures that a query names; some may be in the lists twice.</summary>
internal static class QueryNames
{
    public static ImmutableArray<CubeDimension> Dimensions(CubeQuery query)
    {
        if (query is { Where: null, Order.IsEmpty: true, Top: null })
        {
            return query.GroupBy;
        }

        var named = query.GroupBy.ToBuilder();
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

        return named.ToImmutable();
    }

    public static ImmutableArray<CubeMeasure> Measures(CubeQuery query)
    {
        var measures = query.Measures.IsDefault ? query.Cube.Measures : query.Measures;
        if (query is { Having: null, Order.IsEmpty: true, Top: null })
        {
            return measures;
        }

        var named = measures.ToBuilder();
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

        return named.ToImmutable();
    }

    /// <summary>The measures of a test and of an order.</summary>
    public static ImmutableArray<CubeMeasure> MeasuresOf(Having? having, OrderByMeasure? order)
    {
        var named = ImmutableArray.CreateBuilder<CubeMeasure>(2);
        AddMeasures(having, named);
        if (order is not null)
        {
            named.Add(order.Measure);
        }

        return named.ToImmutable();
    }

    private static void AddMeasures(Having? having, ImmutableArray<CubeMeasure>.Builder named)
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
