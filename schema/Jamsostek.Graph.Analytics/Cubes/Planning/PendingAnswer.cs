using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>A query that waits to be evaluated with others, or was.</summary>
internal sealed record PendingAnswer(CubeAnswer Answer, QueryScope Scope, ScanTarget Target)
{
    /// <summary>What queries share that have the same rows.</summary>
    public string Key => field ??= QueryKey.Of(Answer.Session.Cubes.Version, Answer.Query, Scope, Target);
}
