using Jamsostek.Graph.Analytics.Cubes.Evaluation;
using Jamsostek.Graph.Analytics.Cubes.Results;
using Jamsostek.Graph.Analytics.Cubes.Scanning;

namespace Jamsostek.Graph.Analytics.Cubes.Planning;

/// <summary>A query that waits to be evaluated with others.</summary>
internal sealed record PendingAnswer(CubeAnswer Answer, QueryScope Scope, ScanTarget Target, string Key);
