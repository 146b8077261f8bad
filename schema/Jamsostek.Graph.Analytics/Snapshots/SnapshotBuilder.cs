using Jamsostek.Graph.Analytics.Policies;
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

    /// <summary>Makes the snapshot that a caller sees who may not see every row: the read model of the rows that are shown, as if the record held no others.</summary>
    /// <param name="whole">The whole snapshot.</param>
    /// <param name="policy">Which rows are shown.</param>
    /// <returns>A snapshot with the number and time of the whole one; its hash and its counts are those of the rows that are shown, and it has no note, which may speak of others, and no model, which has learned from all of them.</returns>
    public static Snapshot Restrict(Snapshot whole, RowPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(policy);
        if (policy.IsEverything)
        {
            return whole;
        }

        var facts = VisibleFacts.Of(whole.Facts, policy);
        return new Snapshot(whole.Version with { ContentHash = facts.ContentHash(), Note = null, Counts = TableCount.Of(facts) }, facts, model: null, policy);
    }
}
