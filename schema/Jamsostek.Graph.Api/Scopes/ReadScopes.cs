using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Jamsostek.Graph.Analytics.Cubes;
using Jamsostek.Graph.Analytics.Cubes.Planning;
using Jamsostek.Graph.Analytics.Labour;
using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>The scopes of one data version. The scope of everything and some of those last asked for live as long as its snapshot, others as long as the request that asks for them.</summary>
internal sealed class ReadScopes
{
    // A scope takes some 2 kB, 100 with all its regions and a megabyte with all agencies.
    private const int MostKept = 32;

    // When there are as many, one newcomer in so many takes the place of the oldest. Of more scopes than are kept that take turns those kept are met again, where the newest in the place of the oldest
    // would never be; and what is read once stays young (Qureshi et al. 2007, bimodal insertion).
    private const int NewcomersForOnePlace = 16;

    private static readonly ConditionalWeakTable<Snapshot, ReadScopes> Shared = [];

    private readonly Snapshot _snapshot;
    private readonly CubeLimits _limits;
    private readonly CubeCache _cache;
    private readonly IScanObserver? _observer;
    private readonly ConcurrentDictionary<ScopeKey, Lazy<ReadScope>> _byKey = new();
    private readonly ConcurrentQueue<ScopeKey> _ages = new();
    private readonly ConcurrentDictionary<object, object> _indices = new();
    private readonly ConcurrentDictionary<(int Year, RegionLevel Level), LabourLevel> _labour = new();
    private readonly ReadScope _everything;
    private int _newcomers;

    private ReadScopes(Snapshot snapshot, IScanObserver? observer, CubeLimits limits)
    {
        (_snapshot, _observer, _limits, _cache) = (snapshot, observer, limits, new CubeCache(limits.CacheBytes));
        var hash = snapshot.Version.ContentHash;
        Version = $"{snapshot.Version.Number}-{hash[..Math.Min(8, hash.Length)]}";
        _everything = new ReadScope(this, snapshot, ScopeKey.Everything);
        _byKey[ScopeKey.Everything] = new Lazy<ReadScope>(_everything);
    }

    /// <summary>The version as cursors name it.</summary>
    public string Version { get; }

    /// <summary>The scopes of a data version: shared, or, when scans are to be watched, of the watcher alone.</summary>
    /// <param name="snapshot">The data version.</param>
    /// <param name="observer">The watcher.</param>
    /// <param name="limits">What a query of a cube may take; of shared scopes those hold that were given first.</param>
    public static ReadScopes Of(Snapshot snapshot, IScanObserver? observer, CubeLimits limits) => observer is not null ? new ReadScopes(snapshot, observer, limits)
        : Shared.GetOrAdd(snapshot, static (key, limits) => new ReadScopes(key, null, limits), limits);

    /// <summary>The scope of everything.</summary>
    public ReadScope Latest() => _everything;

    /// <summary>Whether the version has facts of a year.</summary>
    public bool Has(int year) => _snapshot.Labour.Years.Contains(year);

    /// <summary>The scope of a key, which may be another object each time: who reads on in it holds it.</summary>
    public ReadScope For(ScopeKey key) => _byKey.TryGetValue(key, out var known) ? known.Value : Made(key);

    private ReadScope Made(ScopeKey key)
    {
        var hasPlace = _ages.Count < MostKept;
        if (!hasPlace && Interlocked.Increment(ref _newcomers) % NewcomersForOnePlace != 0)
        {
            return new ReadScope(this, _snapshot, key);
        }

        var made = new Lazy<ReadScope>(() => new ReadScope(this, _snapshot, key));
        var scope = _byKey.GetOrAdd(key, made);
        if (ReferenceEquals(scope, made))
        {
            _ages.Enqueue(key);
            if (!hasPlace && _ages.TryDequeue(out var oldest))
            {
                _byKey.TryRemove(oldest, out _);
            }
        }

        return scope.Value;
    }

    /// <summary>The facts of a table and where they stand.</summary>
    public RowIndex<TFact> Index<TFact>(RowSource<TFact> source) where TFact : class =>
        (RowIndex<TFact>)_indices.GetOrAdd(source, static (key, snapshot) => new RowIndex<TFact>((RowSource<TFact>)key, snapshot), _snapshot);

    /// <summary>A session over the cubes of the version; what it answers is kept for all requests.</summary>
    public CubeSession NewSession(Func<CancellationToken>? cancellation) => new(_snapshot.Cubes, _limits, _cache, _observer, cancellation);

    /// <summary>A session whose answers are not kept, for what is read once and would only push out what is read again.</summary>
    public CubeSession NewPassingSession(Func<CancellationToken> cancellation) => new(_snapshot.Cubes, CubeLimits.Standard, null, _observer, cancellation);

    /// <summary>The labour measures of a level: one scan, then kept.</summary>
    public LabourLevel Labour(int year, RegionLevel level) =>
        _labour.TryGetValue((year, level), out var found) ? found : _labour.GetOrAdd((year, level), _snapshot.Labour.Level(year, level, _observer));

    /// <summary>The labour measures of chosen regions together: one scan.</summary>
    public LabourTotal LabourTotal(int year, ReadOnlySpan<int> regions) => _snapshot.Labour.Total(year, regions, _observer);
}
