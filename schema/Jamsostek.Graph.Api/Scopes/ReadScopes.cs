using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Jamsostek.Graph.Analytics.Labour;
using Jamsostek.Graph.Analytics.Scanning;
using Jamsostek.Graph.Analytics.Snapshots;
using Jamsostek.Graph.Semantics.Facts;

namespace Jamsostek.Graph.Api.Scopes;

/// <summary>The scopes of one data version, one for each year that it has. They live as long as its snapshot.</summary>
internal sealed class ReadScopes
{
    private static readonly ConditionalWeakTable<Snapshot, ReadScopes> Shared = [];

    private readonly Snapshot _snapshot;
    private readonly IScanObserver? _observer;
    private readonly ConcurrentDictionary<int, Lazy<ReadScope>> _byYear = new();
    private readonly ConcurrentDictionary<(int Year, RegionLevel Level), LabourLevel> _labour = new();

    private ReadScopes(Snapshot snapshot, IScanObserver? observer)
    {
        (_snapshot, _observer) = (snapshot, observer);
        var hash = snapshot.Version.ContentHash;
        Version = $"{snapshot.Version.Number}-{hash[..Math.Min(8, hash.Length)]}";
    }

    /// <summary>The version as cursors name it.</summary>
    public string Version { get; }

    /// <summary>The scopes of a data version: shared, or, when scans are to be watched, of the watcher alone.</summary>
    public static ReadScopes Of(Snapshot snapshot, IScanObserver? observer) =>
        observer is not null ? new ReadScopes(snapshot, observer) : Shared.GetValue(snapshot, static key => new ReadScopes(key, null));

    /// <summary>The scope of the latest year; a version without labour facts has a scope whose measures are all missing.</summary>
    public ReadScope Latest() => For(_snapshot.Labour.LatestYear ?? 0);

    /// <summary>Whether the version has facts of a year.</summary>
    public bool Has(int year) => _snapshot.Labour.Years.Contains(year);

    /// <summary>The scope of a year.</summary>
    public ReadScope For(int year) => _byYear.GetOrAdd(year, static (key, scopes) => new Lazy<ReadScope>(() => new ReadScope(scopes, scopes._snapshot, key)), this).Value;

    /// <summary>The labour measures of a level: one scan, then kept.</summary>
    public LabourLevel Labour(int year, RegionLevel level) =>
        _labour.TryGetValue((year, level), out var found) ? found : _labour.GetOrAdd((year, level), _snapshot.Labour.Level(year, level, _observer));

    /// <summary>The labour measures of chosen regions together: one scan.</summary>
    public LabourTotal LabourTotal(int year, ReadOnlySpan<int> regions) => _snapshot.Labour.Total(year, regions, _observer);
}
