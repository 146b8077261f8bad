using System.Collections.Immutable;
using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Flat;

/// <summary>The parameters of a cube in words.</summary>
internal static class FlatDocumentation
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<FlatParameter> Of(CubeDeclaration cube)
    {
        var place = cube.Dimension("PROVINCE") is null ? "region" : "province";
        var (dimension, measure) = (cube.Dimensions[0].Code, CubeNames.Field(cube.Measures.LastOrDefault(static known => known.IsFractional, cube.Measures[0]).Code));
        return
        [
            new("groupBy", "list", $"The keys of the groups, in order; without any, one row of everything. Of {string.Join(", ", cube.Dimensions.Select(static known => known.Code))}.", dimension),
            new("measures", "list", $"The measures that are columns; all when left out. Of {string.Join(", ", cube.Measures.Select(static known => CubeNames.Field(known.Code)))}.", measure),
            new("grain", "enum", $"The length of periods, where PERIOD is a key. Of {string.Join(", ", cube.Grains).ToUpperInvariant()}.", cube.Grains[0].ToString().ToUpperInvariant()),
            new("during", "period", "The months: latest, or 2025-06, 2025-Q2, 2025-S1, 2025, or from one to another with a slash; also during.last.n and during.last.grain, during.toDate. All there are when left out.", "latest"),
            new("where", "filter", $"Which facts, by members with dots: where.{place}.code.eq=11, where.{place}.code.in=11,12; or as GraphQL writes it, with brackets.", $"{{{place}: {{code: {{eq: \"11\"}}}}}}"),
            new("basis", "list", "How the facts came to be: REPORTED, DERIVED, ESTIMATED, SYNTHETIC. Synthetic ones are seen only when they are named.", "REPORTED,DERIVED,ESTIMATED"),
            new("asOf", "version", "The data version: its number, or a moment by which it was published.", "1"),
            new("having", "filter", "Which groups, by measures: having.MEASURE.lt=0.4.", $"{{{measure}: {{gt: 0}}}}"),
            new("order", "list", "What rows are ordered by, a minus for the largest first: measures, keys, or what is known of keys, province.name. By the keys when left out.", $"-{measure}"),
            new("rollup", "enum", "Which sums stand among the rows: NONE, TOTAL, ROLLUP, CUBE. Adds the columns kind and depth.", "TOTAL"),
            new("top", "object", "The leading members of a key: top.n, top.by, top.of, and top.within, top.others, top.bottom. Adds the columns kind and depth.", $"{{n: 5, by: {cube.Measures[0].Code}, of: {dimension}}}"),
            new("fill", "enum", "What stands for periods without facts: NONE and others.", "NONE"),
            new("quality", "true or false", "Whether the shares of the bases behind each row, the number of its facts and its flags are columns too.", "true"),
            new("lang", "en or id", "The language of names that have one.", "id"),
            new("limit", "number", "At most so many rows; all when left out.", "100"),
            new("offset", "number", "How many rows to leave out first.", "0"),
        ];
    }
}
