using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Store.Versions;

/// <summary>A version read from the record.</summary>
/// <param name="Version">Which one.</param>
/// <param name="Facts">All of its facts, each table in the order it was published in.</param>
/// <param name="Model">The model that was trained on it, or the newest that was trained on a version before it; null where there is none.</param>
public sealed record LoadedVersion(DataVersion Version, FactSet Facts, TrainedModel? Model = null)
{
    /// <summary>Makes the read model of this version.</summary>
    /// <returns>The snapshot.</returns>
    public Snapshot ToSnapshot() => SnapshotBuilder.Build(Version, Facts, Model);
}
