namespace Jamsostek.Graph.Store.Versions;

/// <summary>What came of pruning.</summary>
/// <param name="Removed">Numbers of the versions that were removed, ascending.</param>
public sealed record PruneResult(IReadOnlyList<long> Removed);
