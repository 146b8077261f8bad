using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Jamsostek.Graph.Analytics.Snapshots;

namespace Jamsostek.Graph.Analytics.Policies;

/// <summary>
/// The snapshots of another source as a policy shows them: each holds nothing but rows that are shown, so that whatever reads it can leak no other. All ways to a snapshot lead
/// through here: the current one, those that cursors and scopes name, those that are announced.
/// </summary>
/// <param name="source">The source of the whole snapshots.</param>
/// <param name="policy">What is shown of them.</param>
public sealed class RestrictedSource(ISnapshotSource source, RowPolicy policy) : ISnapshotSource
{
    /// <inheritdoc />
    public Snapshot? Current => source.Current is { } whole ? RestrictedSnapshots.Of(whole, policy) : null;

    /// <inheritdoc />
    public bool TryGet(long version, [NotNullWhen(true)] out Snapshot? snapshot)
    {
        snapshot = source.TryGet(version, out var whole) ? RestrictedSnapshots.Of(whole, policy) : null;
        return snapshot is not null;
    }

    /// <inheritdoc />
    public Snapshot? FindPublishedBy(DateTimeOffset time) => source.FindPublishedBy(time) is { } whole ? RestrictedSnapshots.Of(whole, policy) : null;

    /// <inheritdoc />
    public async IAsyncEnumerable<Snapshot> PublicationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var whole in source.PublicationsAsync(cancellationToken))
        {
            yield return RestrictedSnapshots.Of(whole, policy);
        }
    }
}
