using Jamsostek.Graph.Semantics.Facts;
using Jamsostek.Graph.Semantics.Outlooks;

namespace Jamsostek.Graph.Analytics.Snapshots;

/// <summary>Makes snapshots.</summary>
public static class SnapshotBuilder
{
    /// <summary>Reads the facts of one version into its read model.</summary>
    /// <param name="version">The version.</param>
    /// <param name="facts">All of its facts. They must be whole: unique keys, one country, every named region in the hierarchy.</param>
    /// <param name="model">The model that projects it; null for none.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="ArgumentException">The facts are not whole. Ingestion and Store let no such facts through, so this is a fault of ours.</exception>
    public static Snapshot Build(DataVersion version, FactSet facts, TrainedModel? model = null)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(facts);
        return new Snapshot(version, facts, model);
    }
}
