using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Rules;

/// <summary>What can be asked of the rows of a query. Checked without facts; null when it can be answered.</summary>
public static class RowRules
{
    /// <summary>Whether rows can be compared with a baseline.</summary>
    /// <param name="query">The query of the rows.</param>
    /// <param name="to">The baseline.</param>
    /// <returns>Why not.</returns>
    public static CubeProblem? Versus(CubeQuery query, Baseline to)
    {
        ArgumentNullException.ThrowIfNull(query);
        return to is Baseline.ParentRegion or Baseline.National && query.Cube.NonAdditive.Any(static dimension => dimension.IsRegional)
            ? Invalid($"The regions of the cube '{query.Cube.Code}' do not add up to the one above.", "Compare with a period, or ask for the other region by itself.")
            : null;
    }

    /// <summary>Whether rows can be ranked.</summary>
    /// <param name="query">The query of the rows.</param>
    /// <param name="of">The measure.</param>
    /// <param name="within">Ranked anew in each member of these; empty for once.</param>
    /// <returns>Why not.</returns>
    public static CubeProblem? Rank(CubeQuery query, CubeMeasure of, params ReadOnlySpan<CubeDimension> within)
    {
        ArgumentNullException.ThrowIfNull(query);
        foreach (var dimension in within)
        {
            if (CubeQueryRules.UnknownDimension(query.Cube, dimension) is { } unknown)
            {
                return unknown;
            }

            if (!query.GroupBy.Any(key => key.Gives(dimension)))
            {
                return Invalid($"Groups have no {dimension} to be ranked within.", $"Group by {dimension}, or by a dimension that lies in it.");
            }
        }

        return CubeQueryRules.UnknownMeasure(query.Cube, of);
    }

    /// <summary>Whether rows have a share.</summary>
    /// <param name="query">The query of the rows.</param>
    /// <param name="of">The measure.</param>
    /// <returns>Why not.</returns>
    public static CubeProblem? Share(CubeQuery query, CubeMeasure of)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(of);
        return CubeQueryRules.UnknownMeasure(query.Cube, of)
            ?? (of.Kind == MeasureKind.Ratio ? Invalid($"{of} is a ratio: its values do not add up to a whole.", "Ask for the share of its numerator.") : null)
            ?? (query.GroupBy.FirstOrDefault(query.Cube.NonAdditive.Contains) is { } dimension ? Invalid($"Nothing adds up over {dimension}.", $"Filter {dimension} to one member and do not group by it.") : null);
    }

    /// <summary>Whether rows have a running total.</summary>
    /// <param name="query">The query of the rows.</param>
    /// <param name="of">The measure.</param>
    /// <returns>Why not.</returns>
    public static CubeProblem? RunningTotal(CubeQuery query, CubeMeasure of)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(of);
        return CubeQueryRules.UnknownMeasure(query.Cube, of)
            ?? (of.Additivity == Additivity.Additive ? null : Invalid($"{of} does not add up over periods.", "Ask for the running total of a flow; for a stock take the change against a baseline."))
            ?? NeedsPeriod(query);
    }

    /// <summary>Whether rows have a moving average.</summary>
    /// <param name="query">The query of the rows.</param>
    /// <param name="of">The measure.</param>
    /// <param name="periods">How many periods.</param>
    /// <returns>Why not.</returns>
    public static CubeProblem? MovingAverage(CubeQuery query, CubeMeasure of, int periods)
    {
        ArgumentNullException.ThrowIfNull(query);
        return CubeQueryRules.UnknownMeasure(query.Cube, of)
            ?? (periods < 1 ? Invalid($"There is no average of {periods} periods.", "Ask for at least one.") : null)
            ?? NeedsPeriod(query);
    }

    /// <summary>Whether rows have a distribution.</summary>
    /// <param name="query">The query of the rows.</param>
    /// <param name="of">The measure.</param>
    /// <param name="over">The dimension whose members are spread.</param>
    /// <returns>Why not.</returns>
    public static CubeProblem? Distribution(CubeQuery query, CubeMeasure of, CubeDimension over)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(over);
        return CubeQueryRules.UnknownMeasure(query.Cube, of) ?? Finer(query, over);
    }

    /// <summary>Whether rows can be divided by another dimension.</summary>
    /// <param name="query">The query of the rows.</param>
    /// <param name="into">The dimension.</param>
    /// <returns>Why not.</returns>
    public static CubeProblem? Drill(CubeQuery query, CubeDimension into)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(into);
        return into.Axis == DimensionAxis.Period ? CubeQueryRules.UnknownDimension(query.Cube, into) : Finer(query, into);
    }

    private static CubeProblem? Finer(CubeQuery query, CubeDimension dimension) =>
        CubeQueryRules.UnknownDimension(query.Cube, dimension)
        ?? (dimension.Axis == DimensionAxis.Period ? Invalid("Periods are not spread like members.", "Group by PERIOD.") : null)
        ?? (query.GroupBy.Any(key => key.Gives(dimension)) ? Invalid($"Every group lies in one {dimension} already.", "Name a finer dimension.") : null)
        ?? (dimension.Breakdown is not null && QueryNames.Dimensions(query).Any(other => other.Breakdown is not null && other != dimension)
            ? Invalid($"{dimension} was never cross-tabulated with another breakdown.", "Use one breakdown at a time.")
            : null)
        ?? (dimension == CubeDimensions.BudgetYear ? Invalid("Stages of a budget year are a question of their own.", "Group by BUDGET_YEAR.") : null);

    private static CubeProblem? NeedsPeriod(CubeQuery query) =>
        query.GroupBy.Contains(CubeDimensions.Period) ? null : Invalid("Rows that list no periods do not follow each other.", "Group by PERIOD.");

    private static CubeProblem Invalid(string message, string hint) => new(CubeProblemCodes.InvalidRowOperation, message, hint);
}
