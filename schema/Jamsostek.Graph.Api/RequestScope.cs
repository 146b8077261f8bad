using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Api.Cubes;
using Jamsostek.Graph.Api.Paging;
using Jamsostek.Graph.Api.Scopes;
using Jamsostek.Graph.Language.Execution;
using Jamsostek.Graph.Language.Types;

namespace Jamsostek.Graph.Api;

/// <summary>
/// The state of one request to the schema: the data version it reads, taken once at its start, and the way to the versions that cursors, scopes and
/// subscriptions name. Give it to the engine as the request's state.
/// </summary>
public sealed class RequestScope
{
    private readonly ISnapshotSource _source;
    private readonly IScanObserver? _observer;
    private readonly CubeLimits _limits;
    private readonly List<CubeSession> _sessions = new(1);
    private Dictionary<Snapshot, ReadScopes>? _opened;
    private Dictionary<(Snapshot Snapshot, ScopeKey Key), ReadScope>? _read;
    private Dictionary<(InputObject Given, ReadScope Inherited), ReadScope>? _given;

    /// <summary>Pins a data version for a request.</summary>
    /// <param name="source">Where older versions are found and new ones announced.</param>
    /// <param name="snapshot">The version to read.</param>
    /// <param name="observer">Is told of every scan of fact columns that this request causes; null to share what earlier requests computed.</param>
    /// <param name="limits">What a query of a cube may take, and how many bytes of answers are kept; null for <see cref="CubeLimits.Standard" />.</param>
    public RequestScope(ISnapshotSource source, Snapshot snapshot, IScanObserver? observer = null, CubeLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(snapshot);
        (_source, _observer, _limits, Snapshot) = (source, observer, limits ?? CubeLimits.Standard, snapshot);
        Scopes = Open(snapshot);
        Cubes = new CubeRequests(this);
    }

    /// <summary>The data version that the request reads.</summary>
    public Snapshot Snapshot { get; }

    /// <summary>A data version that is still held; null when it is not.</summary>
    /// <param name="version">Its number.</param>
    public Snapshot? Held(long version) => version == Snapshot.Version.Number ? Snapshot : _source.TryGet(version, out var snapshot) ? snapshot : null;

    internal ReadScopes Scopes { get; }

    /// <summary>The questions to cubes that the request asks at its root.</summary>
    internal CubeRequests Cubes { get; }

    /// <summary>Another scope of a scope's data version, the same object for the same key: what it has read, all rows of the request share.</summary>
    internal ReadScope In(ReadScope of, ScopeKey key)
    {
        lock (_sessions)
        {
            _read ??= new(1);
            return _read.TryGetValue((of.Snapshot, key), out var known) ? known : _read[(of.Snapshot, key)] = of.In(key);
        }
    }

    /// <summary>The scope that an input opened under another before; null where it did not. A nested field is asked for once for each row, with the same input.</summary>
    internal ReadScope? Opened(InputObject given, ReadScope inherited)
    {
        lock (_sessions)
        {
            return _given?.GetValueOrDefault((given, inherited));
        }
    }

    /// <summary>Keeps the scope that an input opened under another.</summary>
    internal void Remember(InputObject given, ReadScope inherited, ReadScope opened)
    {
        lock (_sessions)
        {
            _given ??= new(1);
            _given[(given, inherited)] = opened;
        }
    }

    /// <summary>Where the request asks the cubes of a scope's data version.</summary>
    internal CubeSession Session(ReadScope scope, ResolverContext context)
    {
        lock (_sessions)
        {
            // Few requests read more than one version.
            foreach (var open in _sessions)
            {
                if (ReferenceEquals(open.Cubes, scope.Snapshot.Cubes))
                {
                    return open;
                }
            }

            return NewSession(scope, context);
        }
    }

    private CubeSession NewSession(ReadScope scope, ResolverContext context)
    {
        var session = scope.NewSession(() => context.Cancellation);
        _sessions.Add(session);
        return session;
    }

    /// <summary>The scopes of a version; null when it is not held.</summary>
    internal ReadScopes? ScopesOf(long version) => _source.TryGet(version, out var snapshot) ? Open(snapshot) : null;

    /// <summary>The scopes of the last version that was published by a time; null when none that is held was.</summary>
    internal ReadScopes? ScopesKnownAt(DateTimeOffset time) => _source.FindPublishedBy(time) is { } snapshot ? Open(snapshot) : null;

    /// <summary>The scopes of the version a cursor names; null when it is no longer held.</summary>
    internal ReadScopes? ScopesOf(Cursor cursor)
    {
        if (string.Equals(cursor.Version, Scopes.Version, StringComparison.Ordinal))
        {
            return Scopes;
        }

        var dash = cursor.Version.IndexOf('-', StringComparison.Ordinal);
        return long.TryParse(dash < 0 ? cursor.Version : cursor.Version.AsSpan(0, dash), out var number)
            && ScopesOf(number) is { } scopes
            && string.Equals(scopes.Version, cursor.Version, StringComparison.Ordinal)
                ? scopes
                : null;
    }

    /// <summary>The data versions published from now on, each as its scope of everything.</summary>
    internal async IAsyncEnumerable<object> PublicationsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var snapshot in _source.PublicationsAsync(cancellation))
        {
            // Who listens may do so for months, and each version is told of by itself: what was read of those before goes with them.
            lock (_sessions)
            {
                _sessions.Clear();
                (_read, _given) = (null, null);
            }

            yield return ReadScopes.Of(snapshot, _observer, _limits).Latest();
        }
    }

    // What is watched is not shared with other requests, so it is kept here for this one.
    private ReadScopes Open(Snapshot snapshot)
    {
        if (_observer is null)
        {
            return ReadScopes.Of(snapshot, null, _limits);
        }

        lock (_sessions)
        {
            _opened ??= [];
            return _opened.TryGetValue(snapshot, out var scopes) ? scopes : _opened[snapshot] = ReadScopes.Of(snapshot, _observer, _limits);
        }
    }
}
