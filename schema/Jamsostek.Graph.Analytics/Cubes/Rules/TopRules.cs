using Jamsostek.Graph.Analytics.Cubes.Queries;
using Jamsostek.Graph.Semantics.Cubes;

namespace Jamsostek.Graph.Analytics.Cubes.Rules;

/// <summary>What the choice of leading members must keep to.</summary>
internal static class TopRules
{
    public static IEnumerable<CubeProblem> Check(CubeQuery query)
    {
        if (query.Top is not { } top)
        {
            yield break;
        }

        if (top.Count < 1)
        {
            yield return new(CubeProblemCodes.InvalidTop, $"There are no {top.Count} leading members.", "Ask for at least one.");
        }

        if (!query.GroupBy.Contains(top.Of))
        {
            yield return new(CubeProblemCodes.InvalidTop, $"{top.Of} is not grouped by, so that none of its members can lead.", $"Group by {top.Of}.");
        }
        else if (top.Of.Axis == DimensionAxis.Period)
        {
            yield return new(CubeProblemCodes.InvalidTop, "Periods are not ranked: what is left of a stock over several of them is no number.", "Order by the measure and take the first rows.");
        }

        if (query.Cube.NonAdditive.FirstOrDefault(dimension => dimension != top.Of && dimension != top.Within && query.GroupBy.Contains(dimension)) is { } across)
        {
            yield return new(CubeProblemCodes.InvalidTop, $"The members of {top.Of} cannot be ranked over {across}, over which nothing adds up.", $"Rank within {across}.");
        }

        if (top.Within is { } within && (within == top.Of || !(query.GroupBy.Contains(within) || top.Of.Gives(within))))
        {
            yield return new(CubeProblemCodes.InvalidTop, $"{top.Of} cannot be ranked within {within}.", $"Group by {within} too, or name a dimension that {top.Of} lies in.");
        }
    }
}
