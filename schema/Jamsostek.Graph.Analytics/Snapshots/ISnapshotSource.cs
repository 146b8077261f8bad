using System.Diagnostics.CodeAnalysis;

namespace Jamsostek.Graph.Analytics.Snapshots;

/// <summary>Where requests get their snapshot. A request takes one at its start and keeps that reference to its end.</summary>
public interface ISnapshotSource
{
    /// <summary>The snapshot of the last version; null until the first is published.</summary>
    Snapshot? Current { get; }

    /// <summary>Finds a version that is still held.</summary>
    /// <param name="version">Number of the version.</param>
    /// <param name="snapshot">Its snapshot.</param>
    /// <returns>Whether it is held.</returns>
    bool TryGet(long version, [NotNullWhen(true)] out Snapshot? snapshot);

    /// <summary>Finds the last version, among those that are held, that was published by a time.</summary>
    /// <param name="time">The time.</param>
    /// <returns>Its snapshot; null when none was.</returns>
    Snapshot? FindPublishedBy(DateTimeOffset time);

    /// <summary>The snapshots that are published once reading has begun. A slow reader misses all but the newest.</summary>
    /// <param name="cancellationToken">Ends the sequence.</param>
    /// <returns>The snapshots, newest last.</returns>
    IAsyncEnumerable<Snapshot> PublicationsAsync(CancellationToken cancellationToken);
}
