using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Analytics.Snapshots;

/// <summary>Makes snapshots.</summary>
public static class SnapshotBuilder
{
    /// <summary>Reads the facts of one version into its read model.</summary>
    /// <param name="version">The version.</param>
    /// <param name="facts">All of its facts. They must be whole: unique keys, one country, every named region in the hierarchy.</param>
    /// <returns>The snapshot.</returns>
    /// <exception cref="ArgumentException">The facts are not whole. Ingestion and Store let no such facts through, so this is a fault of ours.</exception>
    public static Snapshot Build(DataVersion version, FactSet facts)
    {
        ArgumentNullException.ThrowIfNull(version);
        ArgumentNullException.ThrowIfNull(facts);
        return new Snapshot(version, facts);
    }
}
