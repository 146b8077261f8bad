using Jamsostek.Graph.Analytics.Cubes.Rules;
using Jamsostek.Graph.Language.Errors;

namespace Jamsostek.Graph.Api.Cubes;

/// <summary>What the engine says of a query as an error of the answer.</summary>
internal static class CubeErrors
{
    /// <summary>The error of a problem.</summary>
    public static GraphQLError Of(CubeProblem problem) => new GraphQLError(problem.Message, problem.Code).With("hint", problem.Hint);
}
