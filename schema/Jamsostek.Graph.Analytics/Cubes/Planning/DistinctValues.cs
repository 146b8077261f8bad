using System.Collections.Immutable;
using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>Lists the members of a dimension that facts have.</summary>
internal static class DistinctValues
{
    public static (ImmutableArray<DimensionValue> Values, ImmutableArray<CubeProblem> Problems) Of(CubeSession session, CubeQuery scope, CubeDimension dimension, string? search)
    {
        if (dimension.Axis == DimensionAxis.Period)
        {
            return ([], [new(CubeProblemCodes.UnknownDimension, "Periods are not members to choose from.", "Use the months of the dataset.")]);
        }

        // Counting adds up over everything, so that the other dimensions over which nothing adds up may be left out here.
        ImmutableArray<CubeDimension> keys = [dimension, .. scope.Cube.NonAdditive.Where(other => other != dimension && other != CubeDimensions.BudgetYear)];
        var answer = session.Ask(scope with { GroupBy = keys, Measures = [], WithQuality = false, CountsFacts = true });
        if (!answer.Problems.IsEmpty)
        {
            return ([], answer.Problems);
        }

        var members = session.Cubes[scope.Cube].Members(dimension);
        var counts = new long[members.Count];
        foreach (var row in answer.AllRows)
        {
            if (row.Member(dimension) is >= 0 and var member)
            {
                counts[member] += row.Facts;
            }
        }

        return (
            [
                .. Enumerable.Range(0, members.Count)
                    .Where(member => counts[member] > 0 && (search is null || Matches(members.Codes[member]) || Matches(members.English[member]) || Matches(members.Indonesian[member])))
                    .Select(member => new DimensionValue(member, members.Codes[member], members.English[member], members.Indonesian[member], counts[member])),
            ],
            []);

        bool Matches(string text) => text.Contains(search, StringComparison.OrdinalIgnoreCase);
    }
}
