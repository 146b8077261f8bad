using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Ingestion;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Tests.Api;

/// <summary>The seed data as it is read from its package, once for all tests.</summary>
internal static class SeedRecord
{
    private static readonly Lazy<FactSet> Read = new(static () =>
        new DatasetReader().Read(Path.Combine(RepositoryTree.Root, "seed-data")).Facts ?? throw new InvalidOperationException("The seed data cannot be read."));

    private static readonly Lazy<Snapshot> Built = new(static () => NewSnapshot());

    /// <summary>Its facts.</summary>
    public static FactSet Facts => Read.Value;

    /// <summary>Its snapshot, shared by all tests.</summary>
    public static Snapshot Snapshot => Built.Value;

    /// <summary>A snapshot that no other test has read.</summary>
    public static Snapshot NewSnapshot(long version = 1, FactSet? facts = null) => SnapshotBuilder.Build(
        new DataVersion(version, $"{version:x8}cafe", new DateTimeOffset(2026, 1, 31, 12, 30, 0, TimeSpan.Zero), Note: null, TableCount.Of(facts ?? Facts)), facts ?? Facts);
}
