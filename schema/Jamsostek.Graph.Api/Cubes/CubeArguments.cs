using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Api.Documentation;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>The arguments of a query of a cube. They are the same for every cube.</summary>
internal static class CubeArguments
{
    /// <summary>What a query of a cube costs: a scan and an ordering, and as many rows as the page may have.</summary>
    public const string Directives =
        "@cost(weight: \"25\") @listSize(assumedSize: 50, slicingArguments: [\"first\", \"last\"], slicingArgumentDefaultValue: 50, sizedFields: [\"edges\", \"nodes\"], requireOneSlicingArgument: false)";

    /// <summary>Which part of the rows.</summary>
    public static ImmutableArray<Argument> Paging { get; } =
    [
        new("first", "Int", $"At most so many rows from the start; {PageRequest.DefaultSize} when neither `first` nor `last` is given, at most {PageRequest.LargestSize}."),
        new("after", "String", "Only what stands behind this cursor."),
        new("last", "Int", $"At most so many from the end; at most {PageRequest.LargestSize}."),
        new("before", "String", "Only what stands in front of this cursor."),
        new("offset", "Int", "How many rows to leave out first, for pages by number. A cursor does not slip when the data change; an offset may."),
    ];

    /// <summary>All arguments of the field of a cube.</summary>
    public static IReadOnlyList<Argument> Of(CubeTypes cube) =>
    [
        new("groupBy", $"[{cube.Names.Dimension}!]!", "The keys of the groups, in the order of the roll-up; without any, one row of everything. What is selected never changes what is grouped.", "[]"),
        new("grain", nameof(TimeGrain), $"The length of the periods, where PERIOD is a key; {cube.Cube.Grains[0].ToString().ToUpperInvariant()} when it is left out."),
        ScopeArgument.Argument,
        new("having", cube.Names.ValuesFilter, "Which groups, by their measures; all when it is left out. `totals` are of the whole scope all the same."),
        new("order", $"[{cube.Names.RowSort}!]", "Their order, the first key first; what is still equal stands by the keys of the groups. Missing values stand last."),
        new("rollup", $"{nameof(Rollup)}!", "Which sums stand among the rows. Each is of the whole scope, computed from facts and not from the rows beside it.", "NONE"),
        new("top", cube.Names.Top, "Keeps the leading members of a key."),
        new("fill", $"{nameof(GapFill)}!", "What stands for periods without facts.", "NONE"),
        .. Paging,
    ];
}
