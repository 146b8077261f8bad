using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Jamsostek.Graph.Analytics.Snapshots;

namespace Jamsostek.Graph.Analytics.Policies;

/// <summary>Snapshots as policies show them, each made once and kept as long as the whole one; of many policies, the oldest give way.</summary>
internal sealed class RestrictedSnapshots
{
    /// <summary>A snapshot of some regions shares its facts with the whole one; its indices are its own.</summary>
    private const int MostKept = 64;

    private static readonly ConditionalWeakTable<Snapshot, RestrictedSnapshots> Kept = [];

    private readonly ConcurrentDictionary<RowPolicy, Lazy<Snapshot>> _byPolicy = new();
    private readonly ConcurrentQueue<RowPolicy> _ages = new();

    /// <summary>A snapshot as a policy shows it.</summary>
    public static Snapshot Of(Snapshot whole, RowPolicy policy) => policy.IsEverything ? whole : Kept.GetValue(whole, static _ => new RestrictedSnapshots()).Get(whole, policy);

    private Snapshot Get(Snapshot whole, RowPolicy policy)
    {
        if (_byPolicy.TryGetValue(policy, out var known))
        {
            return known.Value;
        }

        var added = new Lazy<Snapshot>(() => SnapshotBuilder.Restrict(whole, policy));
        var kept = _byPolicy.GetOrAdd(policy, added);
        if (ReferenceEquals(kept, added))
        {
            _ages.Enqueue(policy);
            while (_byPolicy.Count > MostKept && _ages.TryDequeue(out var oldest))
            {
                _byPolicy.TryRemove(oldest, out _);
            }
        }

        return kept.Value;
    }
}
