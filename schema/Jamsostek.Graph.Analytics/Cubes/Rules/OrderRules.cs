using Jamsostek.Graph.Analytics.Cubes.Queries;

namespace Jamsostek.Graph.Analytics.Cubes.Rules;

/// <summary>What the order must keep to.</summary>
internal static class OrderRules
{
    public static IEnumerable<CubeProblem> Check(CubeQuery query)
    {
        foreach (var key in query.Order)
        {
            if (key is OrderByMember member && !query.GroupBy.Any(grouped => grouped.Gives(member.Dimension)))
            {
                yield return new(CubeProblemCodes.InvalidOrder, $"Groups have no {member.Dimension} to be ordered by.", $"Group by {member.Dimension}, or by a dimension that lies in it.");
            }

            if (key is OrderByChange change && RowRules.Versus(query, change.To) is { } problem)
            {
                yield return problem;
            }
        }
    }
}
