using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Store;

namespace Jamsostek.Graph.Server.Imports;

/// <summary>Where the data of a running server are kept, and where they are served from.</summary>
/// <param name="Store">The record.</param>
/// <param name="Holder">The versions in memory.</param>
internal sealed record DataSource(RecordStore Store, SnapshotHolder Holder);
