using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Rules;

/// <summary>The dimensions and measures that a query names.</summary>
internal static class QueryNames
{
    public static IEnumerable<CubeDimension> Dimensions(CubeQuery query) =>
    [
        .. query.GroupBy,
        .. FilterTree.Dimensions(query.Where),
        .. query.Order.OfType<OrderByMember>().Select(static key => key.Dimension),
        .. query.Top is { } top ? top.Within is { } within ? [top.Of, within] : [top.Of] : Array.Empty<CubeDimension>(),
    ];

    public static IEnumerable<CubeMeasure> Measures(CubeQuery query) =>
    [
        .. query.Measures.IsDefault ? query.Cube.Measures : query.Measures,
        .. Measures(query.Having),
        .. query.Order.OfType<OrderByMeasure>().Select(static key => key.Measure),
        .. query.Order.OfType<OrderByChange>().Select(static key => key.Measure),
        .. query.Top is { } top ? [top.By] : Array.Empty<CubeMeasure>(),
    ];

    private static IEnumerable<CubeMeasure> Measures(Having? having) => having switch
    {
        HavingValue value => [value.Measure],
        HavingNot not => Measures(not.Part),
        HavingAll all => all.Parts.SelectMany(Measures),
        HavingAny any => any.Parts.SelectMany(Measures),
        _ => [],
    };
}
