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
        var (dimensions, measures) = (QueryNames.Dimensions(query), QueryNames.Measures(query));
        var problems = new List<CubeProblem>();
        Names(query, dimensions, measures, problems);
        if (problems.Count > 0)
        {
            return [.. problems];
        }

        Dimensions(query, dimensions, problems);
        Times(query, limits, problems);
        if (query.Top is not null)
        {
            problems.AddRange(TopRules.Check(query));
        }

        if (!query.Order.IsEmpty)
        {
            problems.AddRange(OrderRules.Check(query));
        }

        Shape(query, limits, problems);
        return [.. problems];
    }

    internal static CubeProblem? UnknownMeasure(CubeDeclaration cube, CubeMeasure measure) => cube.Measures.Contains(measure)
        ? null
        : new(CubeProblemCodes.UnknownMeasure, $"The cube '{cube.Code}' has no measure {measure.Code}.", $"Its measures are {string.Join(", ", cube.Measures)}.");

    internal static CubeProblem? UnknownDimension(CubeDeclaration cube, CubeDimension dimension) => cube.Dimensions.Contains(dimension)
        ? null
        : new(CubeProblemCodes.UnknownDimension, $"The cube '{cube.Code}' has no dimension {dimension.Code}.", $"Its dimensions are {string.Join(", ", cube.Dimensions)}.");

    private static void Names(CubeQuery query, ImmutableArray<CubeDimension> dimensions, ImmutableArray<CubeMeasure> measures, List<CubeProblem> problems)
    {
        for (var i = 0; i < dimensions.Length; i++)
        {
            if (UnknownDimension(query.Cube, dimensions[i]) is { } problem && dimensions.IndexOf(dimensions[i]) == i)
            {
                problems.Add(problem);
            }
        }

        for (var i = 0; i < measures.Length; i++)
        {
            if (UnknownMeasure(query.Cube, measures[i]) is { } problem && measures.IndexOf(measures[i]) == i)
            {
                problems.Add(problem);
            }
        }
    }

    private static void Dimensions(CubeQuery query, ImmutableArray<CubeDimension> named, List<CubeProblem> problems)
    {
        for (var key = 1; key < query.GroupBy.Length; key++)
        {
            if (query.GroupBy.IndexOf(query.GroupBy[key]) < key)
            {
                problems.Add(new(CubeProblemCodes.DuplicateKey, $"A dimension is grouped by twice: {string.Join(", ", query.GroupBy)}.", "Name each dimension once."));
                break;
            }
        }

        if (Breakdowns(named) is { Count: > 1 } breakdowns)
        {
            problems.Add(new(
                CubeProblemCodes.TwoBreakdowns,
                $"{string.Join(" and ", breakdowns.Select(static breakdown => breakdown.Code))} were never cross-tabulated.",
                "Ask for one breakdown in a query; two queries, by alias, give both."));
        }

        foreach (var dimension in query.Cube.NonAdditive)
        {
            // The budget year is a question of its own: without it a stage is what was last stated, of whatever year.
            if ((dimension != CubeDimensions.BudgetYear || named.Contains(dimension)) && !query.GroupBy.Contains(dimension) && !FilterTree.Pins(query.Where, dimension))
            {
                problems.Add(new(
                    CubeProblemCodes.NotAdditive,
                    $"Nothing adds up over {dimension.Code} in the cube '{query.Cube.Code}'.",
                    $"Group by {dimension.Code}, or filter it to one member."));
            }
        }

        if (FilterTree.Names(query.Where, DimensionAxis.Period))
        {
            problems.Add(new(CubeProblemCodes.InvalidFilter, "Months are not chosen by the filter of facts.", "Use the period of the scope: a month, a range, the last periods."));
        }

        if (!query.Bases.IsDefault && query.Bases.IsEmpty)
        {
            problems.Add(new(CubeProblemCodes.NoBases, "No bases are named, so that no fact could be seen.", "Name at least one basis, or leave the argument out."));
        }
    }

    /// <summary>The breakdowns that are named, each once; null where there is none.</summary>
    private static List<CubeDimension>? Breakdowns(ImmutableArray<CubeDimension> named)
    {
        List<CubeDimension>? breakdowns = null;
        foreach (var dimension in named)
        {
            if (dimension.Breakdown is not null && breakdowns?.Contains(dimension) != true)
            {
                (breakdowns ??= []).Add(dimension);
            }
        }

        return breakdowns;
    }

    private static void Times(CubeQuery query, CubeLimits limits, List<CubeProblem> problems)
    {
        if (query.Grain is { } grain && !query.Cube.Grains.Contains(grain))
        {
            problems.Add(new(CubeProblemCodes.UnknownGrain, $"The cube '{query.Cube.Code}' has no facts by {grain.ToString().ToLowerInvariant()}.", $"Its grains are {string.Join(", ", query.Cube.Grains).ToUpperInvariant()}."));
        }

        if (query.During is { } during)
        {
            if (during.Kind == DuringKind.Between ? during.From > during.To : during is { Kind: DuringKind.Last, Count: < 1 })
            {
                problems.Add(new(CubeProblemCodes.InvalidPeriod, during.Kind == DuringKind.Between ? $"{during.From} is after {during.To}." : $"There are no last {during.Count} periods.", "Name the earlier month first; ask for at least one period."));
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
                problems.Add(new(CubeProblemCodes.TooManyPeriods, $"{periods} periods are more than the {limits.MaxPeriods} that a query may have.", "Ask for fewer months or a coarser grain."));
            }
        }
    }

    private static void Shape(CubeQuery query, CubeLimits limits, List<CubeProblem> problems)
    {
        if (query.Fill != GapFill.None && !query.GroupBy.Contains(CubeDimensions.Period))
        {
            problems.Add(new(CubeProblemCodes.FillWithoutPeriod, "There are no gaps to fill where no periods are listed.", "Group by PERIOD, or leave fill out."));
        }

        if (query.Rollup == Rollup.Cube && query.GroupBy.Length > limits.MaxCubeKeys)
        {
            problems.Add(new(CubeProblemCodes.TooManyKeys, $"A roll-up by every part of {query.GroupBy.Length} keys would have {1L << query.GroupBy.Length} kinds of rows.", $"Group by at most {limits.MaxCubeKeys} keys, or use ROLLUP."));
        }

        if (query.Page is { Offset: < 0 } or { First: < 0 } or { Last: < 0 })
        {
            problems.Add(new(CubeProblemCodes.InvalidPage, "A number of rows is below 0.", "Ask for 0 rows or more."));
        }
    }
}
