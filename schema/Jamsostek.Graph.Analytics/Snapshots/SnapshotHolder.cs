using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Jamsostek.Graph.Analytics.Snapshots;

/// <summary>Holds the current snapshot and some before it. Publishing swaps one reference, so readers never wait and never see half a version.</summary>
public sealed class SnapshotHolder : ISnapshotSource
{
    private readonly int _retained;
    private readonly Lock _writing = new();
    private volatile Snapshot[] _held = [];
    private ImmutableArray<Channel<Snapshot>> _listeners = [];

    /// <summary>Makes a holder without a snapshot.</summary>
    /// <param name="retained">How many versions to hold, the current one among them; at least 1.</param>
    public SnapshotHolder(int retained)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(retained, 1);
        _retained = retained;
    }

    /// <inheritdoc />
    public Snapshot? Current => _held is [.., var last] ? last : null;

    /// <summary>The snapshots that are held, oldest first.</summary>
    public IReadOnlyList<Snapshot> Held => _held;

    /// <summary>Makes a snapshot the current one, unless a later version already is. One of the current version takes its place when it has another model.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <returns>Whether it is now the current one.</returns>
    public bool Publish(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        lock (_writing)
        {
            bool isNew = Current is not { } current || current.Version.Number < snapshot.Version.Number;
            if (!isNew && (Current!.Version.Number > snapshot.Version.Number || Current.Model?.Hash == snapshot.Model?.Hash))
            {
                return false;
            }

            var before = isNew ? _held.TakeLast(_retained - 1) : _held.SkipLast(1);
            _held = [.. before, snapshot];
            foreach (var listener in isNew ? _listeners : [])
            {
                listener.Writer.TryWrite(snapshot);
            }

            return true;
        }
    }

    /// <inheritdoc />
    public bool TryGet(long version, [NotNullWhen(true)] out Snapshot? snapshot)
    {
        snapshot = Array.Find(_held, held => held.Version.Number == version);
        return snapshot is not null;
    }

    /// <inheritdoc />
    public Snapshot? FindPublishedBy(DateTimeOffset time) => Array.FindLast(_held, held => held.Version.PublishedAt <= time);

    /// <inheritdoc />
    public async IAsyncEnumerable<Snapshot> PublicationsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var channel = Channel.CreateBounded<Snapshot>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        ImmutableInterlocked.Update(ref _listeners, static (listeners, added) => listeners.Add(added), channel);
        try
        {
            await foreach (var snapshot in channel.Reader.ReadAllAsync(cancellationToken))
            {
                yield return snapshot;
            }
        }
        finally
        {
            ImmutableInterlocked.Update(ref _listeners, static (listeners, ended) => listeners.Remove(ended), channel);
        }
    }
}
