using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Api.Scopes;

namespace Jamsostek.Graph.Api;

/// <summary>
/// The state of one request to the schema: the data version it reads, taken once at its start, and the way to the versions that cursors and
/// subscriptions name. Give it to the engine as the request's state.
/// </summary>
public sealed class RequestScope
{
    private readonly ISnapshotSource _source;
    private readonly IScanObserver? _observer;

    /// <summary>Pins a data version for a request.</summary>
    /// <param name="source">Where older versions are found and new ones announced.</param>
    /// <param name="snapshot">The version to read.</param>
    /// <param name="observer">Is told of every scan of fact columns that this request causes; null to share what earlier requests computed.</param>
    public RequestScope(ISnapshotSource source, Snapshot snapshot, IScanObserver? observer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(snapshot);
        (_source, _observer, Snapshot) = (source, observer, snapshot);
        Scopes = ReadScopes.Of(snapshot, observer);
    }

    /// <summary>The data version that the request reads.</summary>
    public Snapshot Snapshot { get; }

    internal ReadScopes Scopes { get; }

    /// <summary>The scopes of the version a cursor names; null when it is no longer held.</summary>
    internal ReadScopes? ScopesOf(Cursor cursor)
    {
        if (string.Equals(cursor.Version, Scopes.Version, StringComparison.Ordinal))
        {
            return Scopes;
        }

        var dash = cursor.Version.IndexOf('-', StringComparison.Ordinal);
        return long.TryParse(dash < 0 ? cursor.Version : cursor.Version.AsSpan(0, dash), out var number)
            && _source.TryGet(number, out var snapshot)
            && ReadScopes.Of(snapshot, _observer) is var scopes
            && string.Equals(scopes.Version, cursor.Version, StringComparison.Ordinal)
                ? scopes
                : null;
    }

    /// <summary>The data versions published from now on, each as its latest scope.</summary>
    internal async IAsyncEnumerable<object> PublicationsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var snapshot in _source.PublicationsAsync(cancellation))
        {
            yield return ReadScopes.Of(snapshot, _observer).Latest();
        }
    }
}
