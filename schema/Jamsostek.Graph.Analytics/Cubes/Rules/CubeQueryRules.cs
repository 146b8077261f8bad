using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Scanning;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Rules;

/// <summary>What a query must keep to. It is checked without facts.</summary>
public static class CubeQueryRules
{
    /// <summary>Checks a query.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limits">The limits.</param>
    /// <returns>Everything that is wrong; empty when the query can be answered.</returns>
    public static ImmutableArray<CubeProblem> Check(CubeQuery query, CubeLimits limits)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(limits);
        ImmutableArray<CubeProblem> names = [.. Names(query)];
        return names.IsEmpty ? [.. Dimensions(query), .. Times(query, limits), .. TopRules.Check(query), .. OrderRules.Check(query), .. Shape(query, limits)] : names;
    }

    internal static CubeProblem? UnknownMeasure(CubeDeclaration cube, CubeMeasure measure) => cube.Measures.Contains(measure)
        ? null
        : new(CubeProblemCodes.UnknownMeasure, $"The cube '{cube.Code}' has no measure {measure.Code}.", $"Its measures are {string.Join(", ", cube.Measures)}.");

    internal static CubeProblem? UnknownDimension(CubeDeclaration cube, CubeDimension dimension) => cube.Dimensions.Contains(dimension)
        ? null
        : new(CubeProblemCodes.UnknownDimension, $"The cube '{cube.Code}' has no dimension {dimension.Code}.", $"Its dimensions are {string.Join(", ", cube.Dimensions)}.");

    private static IEnumerable<CubeProblem> Names(CubeQuery query) =>
    [
        .. QueryNames.Dimensions(query).Distinct().Select(dimension => UnknownDimension(query.Cube, dimension)).OfType<CubeProblem>(),
        .. QueryNames.Measures(query).Distinct().Select(measure => UnknownMeasure(query.Cube, measure)).OfType<CubeProblem>(),
    ];

    private static IEnumerable<CubeProblem> Dimensions(CubeQuery query)
    {
        if (query.GroupBy.Distinct().Count() < query.GroupBy.Length)
        {
            yield return new(CubeProblemCodes.DuplicateKey, $"A dimension is grouped by twice: {string.Join(", ", query.GroupBy)}.", "Name each dimension once.");
        }

        CubeDimension[] breakdowns = [.. QueryNames.Dimensions(query).Where(static dimension => dimension.Breakdown is not null).Distinct()];
        if (breakdowns.Length > 1)
        {
            yield return new(
                CubeProblemCodes.TwoBreakdowns,
                $"{string.Join(" and ", breakdowns.Select(static breakdown => breakdown.Code))} were never cross-tabulated.",
                "Ask for one breakdown in a query; two queries, by alias, give both.");
        }

        foreach (var dimension in query.Cube.NonAdditive.Where(dimension => Applies(query, dimension) && !query.GroupBy.Contains(dimension) && !FilterTree.Pins(query.Where, dimension)))
        {
            yield return new(
                CubeProblemCodes.NotAdditive,
                $"Nothing adds up over {dimension.Code} in the cube '{query.Cube.Code}'.",
                $"Group by {dimension.Code}, or filter it to one member.");
        }

        if (FilterTree.Dimensions(query.Where).Any(static dimension => dimension.Axis == DimensionAxis.Period))
        {
            yield return new(CubeProblemCodes.InvalidFilter, "Months are not chosen by the filter of facts.", "Use the period of the scope: a month, a range, the last periods.");
        }

        if (!query.Bases.IsDefault && query.Bases.IsEmpty)
        {
            yield return new(CubeProblemCodes.NoBases, "No bases are named, so that no fact could be seen.", "Name at least one basis, or leave the argument out.");
        }
    }

    /// <summary>The budget year is a question of its own: without it a stage is what was last stated, of whatever year.</summary>
    private static bool Applies(CubeQuery query, CubeDimension dimension) =>
        dimension != CubeDimensions.BudgetYear || QueryNames.Dimensions(query).Contains(CubeDimensions.BudgetYear);

    private static IEnumerable<CubeProblem> Times(CubeQuery query, CubeLimits limits)
    {
        if (query.Grain is { } grain && !query.Cube.Grains.Contains(grain))
        {
            yield return new(CubeProblemCodes.UnknownGrain, $"The cube '{query.Cube.Code}' has no facts by {grain.ToString().ToLowerInvariant()}.", $"Its grains are {string.Join(", ", query.Cube.Grains).ToUpperInvariant()}.");
        }

        if (query.During is { } during)
        {
            if (during.Kind == DuringKind.Between ? during.From > during.To : during is { Kind: DuringKind.Last, Count: < 1 })
            {
                yield return new(CubeProblemCodes.InvalidPeriod, during.Kind == DuringKind.Between ? $"{during.From} is after {during.To}." : $"There are no last {during.Count} periods.", "Name the earlier month first; ask for at least one period.");
            }

            var months = during.Kind switch
            {
                DuringKind.Between => (long)during.To.Index - during.From.Index + 1,
                DuringKind.Last => (long)during.Count * during.Grain.Months(),
                _ => 12,
            };
            var periods = months / (query.GroupBy.Contains(CubeDimensions.Period) ? query.EffectiveGrain.Months() : 12);
            if (periods > limits.MaxPeriods)
            {
                yield return new(CubeProblemCodes.TooManyPeriods, $"{periods} periods are more than the {limits.MaxPeriods} that a query may have.", "Ask for fewer months or a coarser grain.");
            }
        }
    }

    private static IEnumerable<CubeProblem> Shape(CubeQuery query, CubeLimits limits)
    {
        if (query.Fill != GapFill.None && !query.GroupBy.Contains(CubeDimensions.Period))
        {
            yield return new(CubeProblemCodes.FillWithoutPeriod, "There are no gaps to fill where no periods are listed.", "Group by PERIOD, or leave fill out.");
        }

        if (query.Rollup == Rollup.Cube && query.GroupBy.Length > limits.MaxCubeKeys)
        {
            yield return new(CubeProblemCodes.TooManyKeys, $"A roll-up by every part of {query.GroupBy.Length} keys would have {1L << query.GroupBy.Length} kinds of rows.", $"Group by at most {limits.MaxCubeKeys} keys, or use ROLLUP.");
        }

        if (query.Page is { Offset: < 0 } or { First: < 0 } or { Last: < 0 })
        {
            yield return new(CubeProblemCodes.InvalidPage, "A number of rows is below 0.", "Ask for 0 rows or more.");
        }
    }
}
